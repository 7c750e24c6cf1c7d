package io.github.spmodesim.simulator.dialect;

import java.util.List;
import java.util.Map;

/**
 * The mailboxes of a new subscriber and their bounds.
 *
 * @param separator hierarchy separator, one character
 * @param folders names of the ready-made mailboxes by key, INBOX among them, in the order of listing
 * @param limits bounds on the names of one subscriber
 * @param quotaMessages most messages of one subscriber
 * @param quotaOctets most octets of one subscriber
 */
public record MailboxDialect(
        Setting<String> separator,
        Map<String, Setting<String>> folders,
        MailboxLimits limits,
        Setting<Integer> quotaMessages,
        Setting<Long> quotaOctets) {
    /** Refuses a separator that is not one character. */
    public MailboxDialect {
        if (separator.value().length() != 1) {
            throw new IllegalArgumentException(
                    "mailbox.separator: expected one character, got \"" + separator.value() + "\"");
        }
    }

    /** The ready-made mailboxes in order. */
    public List<String> folderNames() {
        return folders.values().stream().map(Setting::value).toList();
    }
}
