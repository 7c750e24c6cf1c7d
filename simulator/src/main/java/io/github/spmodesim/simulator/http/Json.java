package io.github.spmodesim.simulator.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** JSON as octets; strict when reading: one value, no name twice. */
final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /**
     * Reads JSON text; what is no UTF-8 is refused.
     *
     * @throws JsonProcessingException with the position, if it is no JSON
     */
    static JsonNode read(Body body) throws JsonProcessingException {
        try {
            return MAPPER.readTree(body.octets());
        } catch (JsonProcessingException broken) {
            throw broken;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Writes an object, its fields in the order of the map. */
    static Body write(Map<String, ?> fields) {
        try {
            return Body.of(MAPPER.writeValueAsBytes(fields));
        } catch (JsonProcessingException failed) {
            throw new IllegalArgumentException(
                    "fields " + fields.keySet() + " (expected: strings, numbers, lists and maps)", failed);
        }
    }
}
