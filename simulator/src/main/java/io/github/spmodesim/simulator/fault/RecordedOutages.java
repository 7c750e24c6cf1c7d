package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.dialect.LocatedYaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Outages that are known of the real service, each with its source; data of {@code outages/*.yaml}. */
public final class RecordedOutages {
    private static final List<String> NAMES = List.of("2021-10-14", "2025-10-18", "maintenance");

    private RecordedOutages() {}

    /** Their names. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * One of them, on the dates on which it was.
     *
     * @throws FaultRefusal when there is none of that name
     */
    public static Outage named(String name) {
        if (!NAMES.contains(name)) {
            throw new FaultRefusal("outage", name, "one of " + String.join(", ", NAMES));
        }
        String file = "/outages/" + name + ".yaml";
        try (InputStream in = RecordedOutages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file + " (expected: one in the simulator's jar)");
            }
            return read(LocatedYaml.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Outage read(LocatedYaml file) {
        List<FaultRule> rules = field(file, "rules").items().stream()
                .map(rule -> FaultRules.read(rule.texts()))
                .toList();
        return new Outage(
                field(file, "outage").text(),
                field(file, "source").text(),
                rules,
                field(file, "cutsLive").text().equals("true"));
    }

    private static LocatedYaml field(LocatedYaml map, String name) {
        return Optional.ofNullable(map.fields().get(name)).orElseThrow(() -> map.problem(name, "a value", "nothing"));
    }
}
