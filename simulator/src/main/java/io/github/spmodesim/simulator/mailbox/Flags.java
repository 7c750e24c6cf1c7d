package io.github.spmodesim.simulator.mailbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The flags of a message; immutable, system flags first. The system flags are bits, so that most messages share one of 32
 * sets and a question about one costs nothing.
 */
public final class Flags {
    private static final Flags[] SYSTEM_ONLY = systemOnly();

    /** No flag. */
    public static final Flags NONE = SYSTEM_ONLY[0];

    private final int system;
    private final List<Flag> keywords;
    private final String names;

    private Flags(int system, List<Flag> keywords) {
        this.system = system;
        this.keywords = keywords;
        this.names = joined(system, keywords);
    }

    private static Flags[] systemOnly() {
        Flags[] sets = new Flags[1 << Flag.SYSTEM.size()];
        for (int bits = 0; bits < sets.length; bits++) {
            sets[bits] = new Flags(bits, List.of());
        }
        return sets;
    }

    private static Flags of(int system, Collection<Flag> keywords) {
        return keywords.isEmpty() ? SYSTEM_ONLY[system] : new Flags(system, List.copyOf(keywords));
    }

    /** These flags. */
    public static Flags of(Flag... flags) {
        return of(List.of(flags));
    }

    /** These flags; of a keyword in two spellings the first. */
    public static Flags of(Collection<Flag> flags) {
        int system = 0;
        Set<Flag> keywords = new TreeSet<>();
        for (Flag flag : flags) {
            system |= flag.bit();
            if (flag.isKeyword()) {
                keywords.add(flag);
            }
        }
        return of(system, keywords);
    }

    /** Whether {@code flag} is set. */
    public boolean has(Flag flag) {
        return flag.isKeyword() ? keywords.contains(flag) : (system & flag.bit()) != 0;
    }

    /** These flags and those; of a keyword in two spellings the one that is here. */
    public Flags with(Flags more) {
        if (more.keywords.isEmpty()) {
            return more.system == (system & more.system) ? this : of(system | more.system, keywords);
        }
        Set<Flag> all = new TreeSet<>(keywords);
        all.addAll(more.keywords);
        return of(system | more.system, all);
    }

    /** These flags but not those. */
    public Flags without(Flags fewer) {
        if (fewer.keywords.isEmpty() || keywords.isEmpty()) {
            return (system & fewer.system) == 0 ? this : of(system & ~fewer.system, keywords);
        }
        Set<Flag> rest = new TreeSet<>(keywords);
        rest.removeAll(Set.copyOf(fewer.keywords));
        return of(system & ~fewer.system, rest);
    }

    /** The names, separated by spaces: {@code \Seen $Forwarded}. */
    public String names() {
        return names;
    }

    /** The keywords among them, in order. */
    public List<Flag> keywords() {
        return keywords;
    }

    /** The flags in order. */
    public List<Flag> list() {
        List<Flag> list = new ArrayList<>(
                Flag.SYSTEM.stream().filter(flag -> (system & flag.bit()) != 0).toList());
        list.addAll(keywords);
        return List.copyOf(list);
    }

    private static String joined(int system, List<Flag> keywords) {
        StringBuilder names = new StringBuilder();
        for (Flag flag : Flag.SYSTEM) {
            if ((system & flag.bit()) != 0) {
                names.append(names.isEmpty() ? "" : " ").append(flag.name());
            }
        }
        keywords.forEach(keyword -> names.append(names.isEmpty() ? "" : " ").append(keyword.name()));
        return names.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Flags that && system == that.system && keywords.equals(that.keywords);
    }

    @Override
    public int hashCode() {
        return 31 * system + keywords.hashCode();
    }

    @Override
    public String toString() {
        return "(" + names + ")";
    }
}
