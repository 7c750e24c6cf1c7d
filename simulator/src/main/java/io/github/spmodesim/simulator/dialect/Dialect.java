package io.github.spmodesim.simulator.dialect;

import java.util.Optional;

/**
 * A mail service's whole behaviour as data.
 *
 * @param schema always {@link #SCHEMA}
 * @param name how {@code --dialect} names it
 * @param tls what is offered before the first protocol byte
 * @param imap the IMAP side
 * @param smtp the submission side
 * @param mx the mail exchanger
 * @param relay mail for other providers
 * @param mailbox folders and quota
 * @param password the form of issued secrets
 * @param credential from when on mail needs the IMAP-only password
 * @param access what each access path may do
 * @param contract what each contract allows
 * @param lock what locks after wrong secrets
 * @param session what becomes of open mail sessions
 * @param notice what the service tells a subscriber by itself
 * @param portal My docomo's pages
 * @param setup what it hands out so that a mail client sets itself up
 * @param spam unwanted mail after a leak
 */
public record Dialect(
        String schema,
        String name,
        TlsDialect tls,
        ImapDialect imap,
        SmtpDialect smtp,
        MxDialect mx,
        RelayDialect relay,
        MailboxDialect mailbox,
        PasswordDialect password,
        CredentialDialect credential,
        AccessDialect access,
        ContractDialect contract,
        LockDialect lock,
        SessionDialect session,
        NoticeDialect notice,
        PortalDialect portal,
        SetupDialect setup,
        SpamDialect spam) {
    /** The one schema that is read. */
    public static final String SCHEMA = "dialect/1";

    private static final String OFF = "off";

    /** Refuses another schema, and what names a mailbox that nobody has. */
    public Dialect {
        if (!schema.equals(SCHEMA)) {
            throw new IllegalArgumentException("Dialect schema: expected " + SCHEMA + ", got " + schema);
        }
        String folder = notice.folder().value();
        if (!folder.equals(OFF) && !mailbox.folders().containsKey(folder)) {
            throw new IllegalArgumentException(
                    "notice.folder: expected off or one of " + mailbox.folders().keySet() + ", got " + folder);
        }
        String messages = setup.profile().messagesFolder().value();
        if (!mailbox.folders().containsKey(messages)) {
            throw new IllegalArgumentException("setup.profile.messagesFolder: expected one of "
                    + mailbox.folders().keySet() + ", got " + messages);
        }
    }

    /** The name of the mailbox that notices are put into; empty where they are put into none. */
    public Optional<String> noticeFolder() {
        String folder = notice.folder().value();
        return folder.equals(OFF) ? Optional.empty() : Optional.of(mailbox.folderName(folder));
    }
}
