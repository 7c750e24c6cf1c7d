package io.github.spmodesim.simulator.mailbox;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The flags of a message; immutable, system flags first. */
public final class Flags {
    /** No flag. */
    public static final Flags NONE = new Flags(new TreeSet<>());

    private final SortedSet<Flag> flags;

    private Flags(SortedSet<Flag> flags) {
        this.flags = flags;
    }

    /** These flags. */
    public static Flags of(Flag... flags) {
        return of(List.of(flags));
    }

    /** These flags. */
    public static Flags of(Collection<Flag> flags) {
        return new Flags(new TreeSet<>(flags));
    }

    /** Whether {@code flag} is set. */
    public boolean has(Flag flag) {
        return flags.contains(flag);
    }

    /** These flags and those. */
    public Flags with(Flags more) {
        SortedSet<Flag> all = new TreeSet<>(flags);
        all.addAll(more.flags);
        return new Flags(all);
    }

    /** These flags but not those. */
    public Flags without(Flags fewer) {
        SortedSet<Flag> rest = new TreeSet<>(flags);
        rest.removeAll(fewer.flags);
        return new Flags(rest);
    }

    /** The names, separated by spaces: {@code \Seen $Forwarded}. */
    public String names() {
        return flags.stream().map(Flag::name).collect(Collectors.joining(" "));
    }

    /** The flags in order. */
    public List<Flag> list() {
        return List.copyOf(flags);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Flags that && flags.equals(that.flags);
    }

    @Override
    public int hashCode() {
        return flags.hashCode();
    }

    @Override
    public String toString() {
        return "(" + names() + ")";
    }
}
