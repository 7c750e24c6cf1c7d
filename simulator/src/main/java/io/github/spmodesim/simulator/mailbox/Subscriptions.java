package io.github.spmodesim.simulator.mailbox;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The names that a subscriber's clients subscribed, in that order. Changes are guarded by the tree; looking takes no lock, so
 * that a {@link MailboxListener} may.
 */
final class Subscriptions {
    private final NameRules rules;
    private volatile Set<MailboxName> names = Set.of();

    Subscriptions(NameRules rules) {
        this.rules = rules;
    }

    TreeOutcome add(MailboxName asked) {
        MailboxName name = rules.canonical(asked);
        TreeOutcome verdict = rules.verdict(name);
        if (verdict == TreeOutcome.DONE && !names.contains(name)) {
            if (names.size() >= rules.limits().names()) {
                return TreeOutcome.LIMIT;
            }
            change(changed -> changed.add(name));
        }
        return verdict;
    }

    void remove(MailboxName name) {
        change(changed -> changed.remove(rules.canonical(name)));
    }

    private void change(Consumer<Set<MailboxName>> how) {
        Set<MailboxName> changed = new LinkedHashSet<>(names);
        how.accept(changed);
        names = Collections.unmodifiableSet(changed);
    }

    boolean has(MailboxName name) {
        return names.contains(name);
    }

    Set<MailboxName> now() {
        return names;
    }
}
