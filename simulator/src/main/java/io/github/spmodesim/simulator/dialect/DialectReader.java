package io.github.spmodesim.simulator.dialect;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.stream.Collectors;

/** Turns YAML text into a tree and a tree into records; strict both times. */
final class DialectReader {
    private static final ObjectMapper MAPPER = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private static final String DUPLICATE = "Duplicate field ";

    private DialectReader() {}

    /** The tree that stands in {@code yaml}; {@code name} is the file as the reader of a message knows it. */
    static DialectTree tree(String name, String yaml) {
        try {
            JsonNode node = MAPPER.readTree(yaml);
            if (node instanceof ObjectNode root) {
                return new DialectTree(name, root);
            }
            throw new DialectException(name + ": expected a map of dialect values, got " + node.getNodeType());
        } catch (JsonProcessingException e) {
            throw new DialectException(name + at(e.getLocation()) + ": " + problem(e), e);
        }
    }

    /** The records that the tree stands for; {@code name} as above. */
    static Dialect bind(String name, ObjectNode root) {
        ControlCharacters.refuse(name, root);
        SpokenTexts.check(name, root);
        try {
            return MAPPER.treeToValue(root, Dialect.class);
        } catch (JsonMappingException e) {
            throw new DialectException(name + ": " + BindingProblem.sentence(root, e), e);
        } catch (JsonProcessingException e) {
            throw new DialectException(name + ": " + e.getOriginalMessage(), e);
        }
    }

    private static String problem(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        return message.startsWith(DUPLICATE)
                ? "expected each key once, got " + message.substring(DUPLICATE.length()) + " twice"
                : message.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    private static String at(JsonLocation location) {
        return location == null ? "" : " line " + location.getLineNr();
    }
}
