package io.github.spmodesim.simulator.peer;

import java.util.List;

/**
 * A meaning that leaves out which messages are recent.
 *
 * @param all the meaning with it
 */
record MeaningWithoutRecent(Meaning all) implements Meaning {
    @Override
    public List<String> of(List<String> responses) {
        return all.of(responses).stream()
                .filter(line -> !line.matches("\\* \\d+ RECENT"))
                .map(MeaningWithoutRecent::without)
                .toList();
    }

    @Override
    public boolean hides(List<String> some, List<String> others) {
        return !all.of(some).equals(all.of(others)) && of(some).equals(of(others));
    }

    private static String without(String line) {
        return line.matches("\\* \\d+ FETCH FLAGS .*")
                ? line.replaceFirst(" ?\\\\recent", "").replace("( ", "(")
                : line;
    }
}
