package io.github.spmodesim.simulator.mailbox;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which names a mailbox can have, and how they stand above each other. */
final class NameRules {
    private static final String INBOX = MailboxName.INBOX.value();

    private final char separator;
    private final TreeLimits limits;

    NameRules(char separator, TreeLimits limits) {
        this.separator = separator;
        this.limits = limits;
    }

    char separator() {
        return separator;
    }

    TreeLimits limits() {
        return limits;
    }

    /** The name with INBOX in upper case as its first level too: below INBOX there is one place, not one for each case. */
    MailboxName canonical(MailboxName name) {
        String value = name.value();
        boolean below = value.length() > INBOX.length()
                && value.charAt(INBOX.length()) == separator
                && MailboxName.beginsWithInbox(value);
        return below ? new MailboxName(INBOX + value.substring(INBOX.length())) : name;
    }

    /** The same without a separator at its end, which only says that names below will follow (RFC 3501 section 6.3.3). */
    MailboxName withoutTrailingSeparator(MailboxName name) {
        String value = name.value();
        boolean trailing = value.length() > 1 && value.charAt(value.length() - 1) == separator;
        return canonical(trailing ? new MailboxName(value.substring(0, value.length() - 1)) : name);
    }

    /**
     * Whether a mailbox can have this name: no empty level, and none of the characters that RFC 6855 section 3 forbids in
     * names.
     */
    TreeOutcome verdict(MailboxName name) {
        String value = name.value();
        String twice = String.valueOf(separator) + separator;
        boolean emptyLevel = value.isEmpty()
                || value.charAt(0) == separator
                || value.charAt(value.length() - 1) == separator
                || value.contains(twice);
        if (emptyLevel || value.codePoints().anyMatch(NameRules::isForbidden)) {
            return TreeOutcome.CANNOT;
        }
        boolean tooLarge = value.length() > limits.characters() || levels(value) > limits.levels();
        return tooLarge ? TreeOutcome.LIMIT : TreeOutcome.DONE;
    }

    private static boolean isForbidden(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || (c >= 0xD800 && c <= 0xDFFF);
    }

    private long levels(String value) {
        return 1 + value.chars().filter(c -> c == separator).count();
    }

    /** The names above this one in the hierarchy, the topmost first. */
    List<MailboxName> superiors(MailboxName name) {
        String value = name.value();
        return IntStream.range(1, value.length())
                .filter(i -> value.charAt(i) == separator)
                .mapToObj(i -> new MailboxName(value.substring(0, i)))
                .toList();
    }

    /** The name right above this one; a topmost name has none. */
    Optional<MailboxName> parent(MailboxName name) {
        int end = name.value().lastIndexOf(separator);
        return end < 0
                ? Optional.empty()
                : Optional.of(new MailboxName(name.value().substring(0, end)));
    }

    /** Whether {@code name} continues {@code above} by further levels. */
    boolean isBelow(MailboxName name, MailboxName above) {
        return name.value().startsWith(prefix(above));
    }

    /** What the names below this one begin with. */
    String prefix(MailboxName name) {
        return name.value() + separator;
    }
}
