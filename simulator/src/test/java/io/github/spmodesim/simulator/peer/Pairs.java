package io.github.spmodesim.simulator.peer;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Which message became which, from the two sets of a COPYUID (RFC 4315 3). */
final class Pairs {
    private Pairs() {}

    /** For example {@code 1=4 2=5}; where the sets differ in size, the sets as they stand. */
    static String of(String from, String to) {
        List<Long> sources = numbers(from);
        List<Long> targets = numbers(to);
        if (sources.size() != targets.size()) {
            return from + " " + to;
        }
        SortedMap<Long, Long> pairs = new TreeMap<>();
        for (int i = 0; i < sources.size(); i++) {
            pairs.put(sources.get(i), targets.get(i));
        }
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(joining(" "));
    }

    private static List<Long> numbers(String set) {
        List<Long> numbers = new ArrayList<>();
        for (String range : set.split(",", -1)) {
            String[] ends = range.split(":", -1);
            LongStream.rangeClosed(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]))
                    .forEach(numbers::add);
        }
        return numbers;
    }
}
