package io.github.spmodesim.simulator.mime;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Names of header fields, the same in upper and lower case. Immutable. */
public final class FieldNames {
    private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    private FieldNames(Collection<String> names) {
        this.names.addAll(names);
    }

    /** These names. */
    public static FieldNames of(Collection<String> names) {
        return new FieldNames(names);
    }

    /** Whether a field of that name is among them. */
    boolean contains(String name) {
        return names.contains(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldNames that && names.equals(that.names);
    }

    @Override
    public int hashCode() {
        return names.stream()
                .mapToInt(name -> name.toLowerCase(java.util.Locale.ROOT).hashCode())
                .sum();
    }

    @Override
    public String toString() {
        return names.toString();
    }
}
