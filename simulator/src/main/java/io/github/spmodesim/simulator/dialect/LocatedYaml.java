package io.github.spmodesim.simulator.dialect;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of a YAML file that knows where it stands: a scalar as its text, a list, or a map.
 *
 * @param file the file as the reader of a message knows it
 * @param line on which it begins, from 1
 * @param text of a scalar, else empty
 * @param items of a list, else none
 * @param fields of a map in the file's order, else none
 */
public record LocatedYaml(
        String file, int line, String text, List<LocatedYaml> items, Map<String, LocatedYaml> fields) {
    /**
     * Reads a file's content.
     *
     * @throws DialectException naming file and line of what is no YAML, or a key that stands twice
     */
    public static LocatedYaml read(String file, String yaml) {
        YAMLFactory factory = YAMLFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = factory.createParser(yaml)) {
            JsonToken first = parser.nextToken();
            return first == null ? scalar(file, 1, "") : value(file, parser);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new DialectException(file + " line " + line + ": " + e.getOriginalMessage(), e);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static LocatedYaml scalar(String file, int line, String text) {
        return new LocatedYaml(file, line, text, List.of(), Map.of());
    }

    private static LocatedYaml value(String file, JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new LocatedYaml(file, line, "", List.of(), fields(file, parser));
            case START_ARRAY -> new LocatedYaml(file, line, "", items(file, parser), Map.of());
            default -> scalar(file, line, parser.getText());
        };
    }

    private static Map<String, LocatedYaml> fields(String file, JsonParser parser) throws IOException {
        Map<String, LocatedYaml> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(file, parser));
        }
        return fields;
    }

    private static List<LocatedYaml> items(String file, JsonParser parser) throws IOException {
        List<LocatedYaml> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(file, parser));
        }
        return items;
    }

    /** Whether it is a scalar. */
    public boolean isScalar() {
        return items.isEmpty() && fields.isEmpty();
    }

    /** The fields of a flat map as texts. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (!value.isScalar()) {
                throw value.problem(name, "one value", "several");
            }
            texts.put(name, value.text());
        });
        return texts;
    }

    /** A refusal of this value. */
    public DialectException problem(String what, String expected, String found) {
        return new DialectException(file + " line " + line + ": " + what + ": expected " + expected + ", got " + found);
    }
}
