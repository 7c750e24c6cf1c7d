package io.github.spmodesim.simulator.mailbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The names of a tree in the order of making, with an index by which those below a name are found. */
final class Levels {
    private final NameRules rules;
    private final Map<MailboxName, Level> inOrder = new LinkedHashMap<>();
    private final NavigableSet<MailboxName> sorted = new TreeSet<>();

    Levels(NameRules rules) {
        this.rules = rules;
    }

    int size() {
        return inOrder.size();
    }

    boolean has(MailboxName name) {
        return inOrder.containsKey(name);
    }

    Optional<Level> get(MailboxName name) {
        return Optional.ofNullable(inOrder.get(name));
    }

    /** All names in the order of making. */
    List<MailboxName> names() {
        return List.copyOf(inOrder.keySet());
    }

    /** Puts a level under a name: in its old place where there is one, else behind all others. */
    void put(MailboxName name, Level level) {
        inOrder.put(name, level);
        sorted.add(name);
    }

    void remove(MailboxName name) {
        inOrder.remove(name);
        sorted.remove(name);
    }

    boolean hasChildren(MailboxName name) {
        MailboxName next = sorted.ceiling(new MailboxName(rules.prefix(name)));
        return next != null && rules.isBelow(next, name);
    }

    /** The names that continue this one, in the order of making. */
    List<MailboxName> below(MailboxName name) {
        return inOrder.keySet().stream()
                .filter(other -> rules.isBelow(other, name))
                .toList();
    }
}
