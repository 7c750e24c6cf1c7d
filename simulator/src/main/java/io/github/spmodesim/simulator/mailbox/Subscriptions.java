package io.github.spmodesim.simulator.mailbox;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names that a subscriber's clients subscribed, in that order; guarded by the tree. */
final class Subscriptions {
    private final NameRules rules;
    private final Set<MailboxName> names = new LinkedHashSet<>();

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
            names.add(name);
        }
        return verdict;
    }

    void remove(MailboxName name) {
        names.remove(rules.canonical(name));
    }

    Set<MailboxName> now() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }
}
