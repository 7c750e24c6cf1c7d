package io.github.spmodesim.simulator.bench;

import io.github.spmodesim.simulator.bench.row.Pace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the benchmark is run; every part is a system property.
 *
 * @param quick {@code bench.quick}: about two minutes, to see that all works
 * @param rounds {@code bench.rounds}: how often everything is measured
 * @param messages {@code bench.messages}: how many are in the mailbox
 * @param connections {@code bench.connections}: how many idle connections are held
 * @param pace how long fast work is repeated
 * @param limit {@code bench.minutes}: when it ends at the latest; what is not measured by then is missing
 * @param only {@code bench.servers}: names of contestants, all where it is empty
 * @param rows {@code bench.rows}: a regular expression that titles of rows match, all where it is empty
 * @param parts {@code bench.parts}: main, held, growth; all where it is empty
 * @param directory {@code bench.directory}: where the servers work and the report goes
 * @param profiles {@code bench.profiles}: where the client profiles are
 */
record BenchOptions(
        boolean quick,
        int rounds,
        int messages,
        int connections,
        Pace pace,
        Duration limit,
        Set<String> only,
        Pattern rows,
        Set<String> parts,
        Path directory,
        Path profiles) {

    static BenchOptions fromProperties() {
        boolean quick = Boolean.getBoolean("bench.quick") || "".equals(System.getProperty("bench.quick"));
        return new BenchOptions(
                quick,
                Integer.getInteger("bench.rounds", quick ? 3 : 5),
                Integer.getInteger("bench.messages", quick ? 3_000 : 10_000),
                Integer.getInteger("bench.connections", quick ? 1_000 : 10_000),
                quick ? new Pace(300, 5) : new Pace(1_000, 15),
                Duration.ofMinutes(Integer.getInteger("bench.minutes", 30)),
                names("bench.servers"),
                Pattern.compile(System.getProperty("bench.rows", "")),
                names("bench.parts"),
                Path.of(System.getProperty("bench.directory", "target/bench")),
                Path.of(System.getProperty("bench.profiles", "../client-profiles/src/main/resources/profiles")));
    }

    /** Whether a part of the benchmark is wanted. */
    boolean wants(String part) {
        return parts.isEmpty() || parts.contains(part);
    }

    private static Set<String> names(String property) {
        return Arrays.stream(System.getProperty(property, "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
