package io.github.spmodesim.scenarios.pending;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The scenarios that may be pending.
 *
 * @param reasons why nobody can decide it, by the scenario's name, in the order of the list
 */
public record PendingList(Map<String, String> reasons) {
    private static final String FILE = "/pending.yaml";

    /** Copies the map. */
    public PendingList {
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    }

    /**
     * The checked-in list.
     *
     * @throws IllegalStateException if it does not keep to its form: a list of {@code scenario} and {@code reason}
     */
    public static PendingList checkedIn() {
        try (InputStream in = PendingList.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + ": found nothing on the class path, expected the list");
            }
            return read(new YAMLMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    static PendingList read(JsonNode list) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (JsonNode item : list) {
            String scenario = text(item, "scenario");
            if (reasons.put(scenario, text(item, "reason")) != null) {
                throw new IllegalStateException(FILE + ": found " + scenario + " twice, expected each scenario once");
            }
        }
        return new PendingList(reasons);
    }

    private static String text(JsonNode item, String field) {
        String text = item.path(field).asText("").strip();
        if (text.isEmpty()) {
            throw new IllegalStateException(FILE + ": found " + item + ", expected a " + field);
        }
        return text;
    }

    /** Why a scenario may be pending; empty where it may not. */
    public Optional<String> reason(String scenario) {
        return Optional.ofNullable(reasons.get(scenario));
    }
}
