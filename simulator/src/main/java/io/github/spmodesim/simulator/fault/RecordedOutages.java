package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.dialect.LocatedYaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
            return WrittenOutage.read(LocatedYaml.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
