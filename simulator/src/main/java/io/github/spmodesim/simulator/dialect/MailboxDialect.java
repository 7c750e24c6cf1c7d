package io.github.spmodesim.simulator.dialect;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The mailboxes of a new subscriber and their bounds.
 *
 * @param separator hierarchy separator, one character
 * @param folders names of the ready-made mailboxes by key, INBOX among them, in the order of listing
 * @param specialUses what ready-made mailboxes are for, as RFC 6154 names it, by the same keys
 * @param limits bounds on the names of one subscriber
 * @param delivery how arriving messages get into them
 * @param quotaMessages most messages of one subscriber
 * @param quotaOctets most octets of one subscriber
 */
public record MailboxDialect(
        Setting<String> separator,
        Map<String, Setting<String>> folders,
        Map<String, Setting<SpecialUse>> specialUses,
        MailboxLimits limits,
        DeliveryDialect delivery,
        Setting<Integer> quotaMessages,
        Setting<Long> quotaOctets) {
    /** Refuses a separator that is not one character, and a use of a mailbox that is not there. */
    public MailboxDialect {
        if (separator.value().length() != 1) {
            throw new IllegalArgumentException(
                    "mailbox.separator: expected one character, got \"" + separator.value() + "\"");
        }
        if (!folders.keySet().containsAll(specialUses.keySet())) {
            throw new IllegalArgumentException(
                    "mailbox.specialUses: expected keys out of " + folders.keySet() + ", got " + specialUses.keySet());
        }
    }

    /** The name of a ready-made mailbox by its key. */
    public String folderName(String key) {
        return Objects.requireNonNull(folders.get(key), key).value();
    }

    /** The ready-made mailboxes in order. */
    public List<String> folderNames() {
        return folders.values().stream().map(Setting::value).toList();
    }
}
