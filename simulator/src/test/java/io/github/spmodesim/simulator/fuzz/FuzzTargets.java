package io.github.spmodesim.simulator.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The targets by name; a target's seeds stand in the folder of its name in {@code src/test/resources/fuzz}. */
final class FuzzTargets {
    private static final Map<String, Supplier<FuzzTarget>> TARGETS = Map.ofEntries(
            Map.entry("imap", ImapConnectionTarget::new),
            Map.entry("smtp", SmtpConnectionTarget::new),
            Map.entry("message", MessageTarget::new),
            Map.entry("header-value", HeaderValueTarget::new),
            Map.entry("sequence-set", SequenceSetTarget::new),
            Map.entry("modified-utf7", ModifiedUtf7Target::new),
            Map.entry("list-pattern", ListPatternTarget::new),
            Map.entry("search-key", SearchKeyTarget::new),
            Map.entry("fetch-item", FetchItemTarget::new),
            Map.entry("imap-url", ImapUrlTarget::new),
            Map.entry("binary-mail", BinaryMailTarget::new),
            Map.entry("date-time", DateTimeTarget::new),
            Map.entry("growth", GrowthTarget::new));

    private FuzzTargets() {}

    /** The names in order. */
    static List<String> names() {
        return TARGETS.keySet().stream().sorted().toList();
    }

    /** A target. */
    static FuzzTarget named(String name) {
        return Optional.ofNullable(TARGETS.get(name))
                .orElseThrow(
                        () -> new IllegalArgumentException("fuzz target: " + name + " (expected: " + names() + ")"))
                .get();
    }
}
