package io.github.spmodesim.simulator.mailbox;

import io.github.spmodesim.simulator.dialect.SpecialUse;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes mailboxes under names, with what is missing above them, and tells the listeners. Guarded by the tree. */
final class MailboxMaker {
    private final NameRules rules;
    private final Levels levels;
    private final Function<MailboxName, Mailbox> newMailbox;
    private final MailboxListeners listeners;

    MailboxMaker(
            NameRules rules, Levels levels, Function<MailboxName, Mailbox> newMailbox, MailboxListeners listeners) {
        this.rules = rules;
        this.levels = levels;
        this.newMailbox = newMailbox;
        this.listeners = listeners;
    }

    /**
     * Whether a mailbox can be made under this name.
     *
     * @param isOneMore whether there will be one name more by it, those above it left aside
     */
    TreeOutcome verdict(MailboxName name, boolean isOneMore) {
        TreeOutcome verdict = rules.verdict(name);
        if (verdict != TreeOutcome.DONE) {
            return verdict;
        }
        long more = (isOneMore ? 1 : 0)
                + rules.superiors(name).stream()
                        .filter(above -> !levels.has(above))
                        .count();
        return levels.size() + more > rules.limits().names() ? TreeOutcome.LIMIT : TreeOutcome.DONE;
    }

    /** Makes the mailboxes above a name that are missing. */
    void makeSuperiors(MailboxName name, Origin by) {
        rules.superiors(name).stream().filter(above -> !levels.has(above)).forEach(above -> make(above, Set.of(), by));
    }

    /** Makes a mailbox. */
    Mailbox make(MailboxName name, Set<SpecialUse> uses, Origin by) {
        Mailbox made = put(name, uses);
        listeners.name(NameEvent.of(NameEvent.Kind.CREATED, name), by);
        listeners.mailbox(made, MailboxEvent.NUMBERED_ANEW, by);
        tellParent(name, by);
        return made;
    }

    /** Makes a mailbox without a word: there was one of that name, or a renaming tells of it. */
    Mailbox put(MailboxName name, Set<SpecialUse> uses) {
        Mailbox made = newMailbox.apply(name);
        levels.put(name, new Level(Optional.of(made), Set.copyOf(uses)));
        return made;
    }

    /** Tells that what is right below another name has changed. */
    void tellParent(MailboxName name, Origin by) {
        rules.parent(name).ifPresent(parent -> listeners.name(NameEvent.of(NameEvent.Kind.CHILDREN, parent), by));
    }
}
