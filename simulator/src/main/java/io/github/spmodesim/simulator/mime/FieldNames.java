package io.github.spmodesim.simulator.mime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names of header fields, the same in upper and lower case. Immutable.
 *
 * <p>Every field of every message of a FETCH is looked up here, so names stand in a table by their length and their ends,
 * and no letter is compared where those differ.
 */
public final class FieldNames {
    private final List<List<String>> table;
    private final int mask;

    private FieldNames(Collection<String> names) {
        int slots = Integer.highestOneBit(Math.max(1, names.size())) * 4;
        this.mask = slots - 1;
        this.table = IntStream.range(0, slots)
                .mapToObj(slot -> new ArrayList<String>(1))
                .collect(Collectors.toUnmodifiableList());
        names.stream()
                .filter(name -> !contains(name))
                .forEach(name -> slotOf(name).add(name));
    }

    /** These names. */
    public static FieldNames of(Collection<String> names) {
        return new FieldNames(names);
    }

    /** Whether a field of that name is among them. */
    boolean contains(String name) {
        List<String> candidates = slotOf(name);
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    private List<String> slotOf(String name) {
        return table.get(mask & (name.isEmpty() ? 0 : hash(name)));
    }

    private static int hash(String name) {
        return name.length() + 7 * folded(name.charAt(0)) + 31 * folded(name.charAt(name.length() - 1));
    }

    // As String.equalsIgnoreCase folds.
    private static char folded(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    private List<String> sorted() {
        return table.stream()
                .flatMap(List::stream)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldNames that && sorted().equals(that.sorted());
    }

    @Override
    public int hashCode() {
        return sorted().hashCode();
    }

    @Override
    public String toString() {
        return sorted().toString();
    }
}
