package io.github.spmodesim.simulator.dialect;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the names that someone most likely meant. */
final class NearestNames {
    private static final int SHOWN = 3;

    private NearestNames() {}

    /** Up to three of {@code known}, the fewest edits away from {@code typed} first. */
    static List<String> of(String typed, Collection<String> known) {
        return known.stream()
                .sorted(Comparator.comparingInt((String name) -> edits(typed, name))
                        .thenComparing(name -> name))
                .limit(SHOWN)
                .toList();
    }

    private static int edits(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[to.length()];
    }
}
