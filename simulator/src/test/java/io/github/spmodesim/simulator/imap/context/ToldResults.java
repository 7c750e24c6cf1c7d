package io.github.spmodesim.simulator.imap.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.LongUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The results of one search as a client keeps them that believes all that it is told (RFC 5267 sections 4.3.3 and 4.3.4). */
final class ToldResults {
    private static final Pattern ITEM = Pattern.compile("(ADDTO|REMOVEFROM) \\(([0-9:, ]+)\\)");

    private List<Long> results;

    ToldResults(List<Long> found) {
        results = new ArrayList<>(found);
    }

    List<Long> results() {
        return results;
    }

    /**
     * Takes ADDTO and REMOVEFROM in their order.
     *
     * @param naming what the client calls the message with a number that is told
     */
    void hear(String reply, LongUnaryOperator naming) {
        Matcher item = ITEM.matcher(reply);
        while (item.find()) {
            String[] pairs = item.group(2).split(" ", -1);
            for (int i = 0; i < pairs.length; i += 2) {
                int place = Integer.parseInt(pairs[i]);
                List<Long> messages = numbers(pairs[i + 1]).map(naming).boxed().toList();
                if (item.group(1).equals("ADDTO")) {
                    add(place, messages);
                } else {
                    remove(place, messages);
                }
            }
        }
    }

    private void add(int place, List<Long> messages) {
        assertThat(results).as("added once").doesNotContainAnyElementsOf(messages);
        if (place > 0) {
            results.addAll(place - 1, messages);
        } else {
            TreeSet<Long> ordered = new TreeSet<>(results);
            ordered.addAll(messages);
            results = new ArrayList<>(ordered);
        }
    }

    private void remove(int place, List<Long> messages) {
        if (place > 0) {
            List<Long> there = results.subList(place - 1, place - 1 + messages.size());
            assertThat(there).isEqualTo(messages);
            there.clear();
        } else {
            assertThat(results).as("removed once").containsAll(messages);
            results.removeAll(messages);
        }
    }

    /** The numbers of a sequence set, in the order told. */
    static LongStream numbers(String set) {
        return Stream.of(set.split(",", -1)).flatMapToLong(range -> {
            String[] ends = range.split(":", -1);
            return LongStream.rangeClosed(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]));
        });
    }
}
