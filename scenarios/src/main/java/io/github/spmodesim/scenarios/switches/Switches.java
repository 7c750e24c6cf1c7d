package io.github.spmodesim.scenarios.switches;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * All behaviours that can be switched off.
 *
 * @param all in the order of the file
 */
public record Switches(List<Switch> all) {
    /** The system property that names the switch of every scenario; with none the service does what its dialect says. */
    public static final String PROPERTY = "spmode.switch";

    private static final String FILE = "/switches.yaml";

    /** Copies the list. */
    public Switches {
        all = List.copyOf(all);
    }

    /**
     * The list that is in the jar.
     *
     * @throws SwitchesFormatException if the file does not keep to its format
     */
    public static Switches inTheJar() {
        try (InputStream file = Switches.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + ": found none, expected it beside the classes");
            }
            return SwitchesReader.read(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What {@link #PROPERTY} names now.
     *
     * @throws IllegalArgumentException when there is no switch of that name
     */
    public static Optional<Switch> chosen() {
        String id = System.getProperty(PROPERTY, "");
        return id.isEmpty() ? Optional.empty() : Optional.of(inTheJar().named(id));
    }

    /**
     * The switch of that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Switch named(String id) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("switch: found " + id + ", expected one of "
                        + all.stream().map(Switch::id).toList()));
    }
}
