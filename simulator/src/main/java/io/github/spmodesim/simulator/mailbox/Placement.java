package io.github.spmodesim.simulator.mailbox;

import java.util.Optional;

/**
 * What becomes of an arriving message for one recipient.
 *
 * <p>A mailbox that is not there gives way to INBOX: RFC 5228 section 4.1 lets a server choose between that, an error, and
 * making it anew. Assumption: who deletes a folder does not want it back.
 *
 * @param folder the mailbox that it goes into; empty where the recipient's settings refuse it
 */
public record Placement(Optional<MailboxName> folder) {
    /** Where messages go that no rule has anything to say of. */
    public static final Placement INBOX = into(MailboxName.INBOX);

    /** The recipient's settings refuse it (docomo-mail section 3, OBS: 550 after DATA). */
    public static final Placement FILTERED = new Placement(Optional.empty());

    /** It goes into a mailbox. */
    public static Placement into(MailboxName name) {
        return new Placement(Optional.of(name));
    }
}
