package io.github.spmodesim.simulator.dialect;

/**
 * The human-readable texts of IMAP replies. What was wrong with a bad command is told by the simulator in its own words
 * and is no part of a dialect.
 *
 * @param greeting after {@code * OK}
 * @param completed after a tagged {@code OK}
 * @param authenticateFailed after the tagged {@code NO} of a log-in with wrong credentials
 * @param accountLocked after that of one whose d account is locked
 * @param notServed after that of one whose contract or access path does not allow mail
 * @param sessionEnded after {@code * BYE} to a session whose log-in would not be accepted any more
 * @param mechanismRefused after the tagged {@code NO} of a mechanism that is not announced
 * @param noSuchMailbox after the tagged {@code NO} of a command on a mailbox that does not exist
 * @param mailboxExists after the tagged {@code NO} of CREATE for a mailbox that exists
 * @param badMailboxName after the tagged {@code NO} for a name that no mailbox can have, and for what INBOX never suffers
 * @param mailboxHasChildren after the tagged {@code NO} of DELETE for a name that only leads to others
 * @param specialUseRefused after the tagged {@code NO} of CREATE for a use that no mailbox can have here
 * @param tooManyMailboxes after the tagged {@code NO} of a name beyond the bounds
 * @param mailboxDeleted after {@code * BYE} to a session whose mailbox another one deleted
 * @param readOnly after the tagged {@code NO} of a change in a mailbox opened by EXAMINE
 * @param overQuota after the tagged {@code NO} of an APPEND or COPY that does not fit
 * @param quotaFixed after the tagged {@code NO} of SETQUOTA, which nobody may
 * @param tooBig after the tagged {@code NO} of a literal beyond the limit
 * @param unknownCharset after the tagged {@code NO} of a SEARCH in a character set that is not known
 * @param updatesRefused after {@code * NO} of a search whose results are not kept up to date (RFC 5267 section 4.3.1)
 * @param bye after {@code * BYE}
 * @param autoLogout after the {@code * BYE} for a client that took too long
 * @param idling after the {@code +} of IDLE
 * @param userPrompt what the server asks for the user in AUTHENTICATE LOGIN, before base64
 * @param passwordPrompt what it asks for the password, before base64
 */
public record ImapTexts(
        Setting<String> greeting,
        Setting<String> completed,
        Setting<String> authenticateFailed,
        Setting<String> accountLocked,
        Setting<String> notServed,
        Setting<String> sessionEnded,
        Setting<String> mechanismRefused,
        Setting<String> noSuchMailbox,
        Setting<String> mailboxExists,
        Setting<String> badMailboxName,
        Setting<String> mailboxHasChildren,
        Setting<String> specialUseRefused,
        Setting<String> tooManyMailboxes,
        Setting<String> mailboxDeleted,
        Setting<String> readOnly,
        Setting<String> overQuota,
        Setting<String> quotaFixed,
        Setting<String> tooBig,
        Setting<String> unknownCharset,
        Setting<String> updatesRefused,
        Setting<String> bye,
        Setting<String> autoLogout,
        Setting<String> idling,
        Setting<String> userPrompt,
        Setting<String> passwordPrompt) {}
