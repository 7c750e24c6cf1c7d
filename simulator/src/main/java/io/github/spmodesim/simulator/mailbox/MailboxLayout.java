package io.github.spmodesim.simulator.mailbox;

import io.github.spmodesim.simulator.dialect.MailboxDialect;
import io.github.spmodesim.simulator.dialect.MailboxLimits;
import io.github.spmodesim.simulator.dialect.SpecialUse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a new subscriber's mailboxes look like.
 *
 * @param separator hierarchy separator
 * @param folders the ready-made mailboxes; INBOX must be among them
 * @param uses what some of them are for
 * @param quota the bound on all of them together
 * @param limits the bounds on their names
 */
public record MailboxLayout(
        char separator, List<MailboxName> folders, Map<MailboxName, SpecialUse> uses, Quota quota, TreeLimits limits) {
    /** Refuses a layout without INBOX. */
    public MailboxLayout {
        if (!folders.contains(MailboxName.INBOX)) {
            throw new IllegalArgumentException("Mailboxes: expected INBOX among them, got " + folders);
        }
    }

    /** A layout of mailboxes for nothing special, whose names may grow far. */
    public MailboxLayout(char separator, List<MailboxName> folders, Quota quota) {
        this(separator, folders, Map.of(), quota, TreeLimits.WIDE);
    }

    /** The layout that a dialect describes. */
    public static MailboxLayout of(MailboxDialect dialect) {
        MailboxLimits limits = dialect.limits();
        return new MailboxLayout(
                dialect.separator().value().charAt(0),
                dialect.folderNames().stream().map(MailboxName::new).toList(),
                uses(dialect),
                new Quota(dialect.quotaMessages().value(), dialect.quotaOctets().value()),
                new TreeLimits(
                        limits.names().value(),
                        limits.levels().value(),
                        limits.characters().value()));
    }

    private static Map<MailboxName, SpecialUse> uses(MailboxDialect dialect) {
        return dialect.specialUses().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        use -> new MailboxName(dialect.folderName(use.getKey())),
                        use -> use.getValue().value()));
    }
}
