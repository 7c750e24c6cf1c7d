package io.github.spmodesim.scenarios.site;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.spmodesim.scenarios.report.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** English for what the features name in Japanese. */
final class Glossary {
    private static final String FILE = "/site/english.yaml";
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, String> english;

    private Glossary(Map<String, String> english) {
        this.english = Map.copyOf(english);
    }

    /** The glossary in the jar. */
    static Glossary read() {
        try (InputStream in = Glossary.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the jar");
            }
            return new Glossary(YAML.readValue(in, new TypeReference<Map<String, String>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cause or a remedy in both languages; in Japanese alone where it has no English yet. */
    Words of(Named named) {
        // The same id may wait for longer in one trouble than in another.
        return new Words(
                named.ja(), english(named.ja()).or(() -> english(named.id())).orElse(named.ja()));
    }

    /** A word of the features that has no id. */
    Words of(String japanese) {
        return new Words(japanese, english(japanese).orElse(japanese));
    }

    Optional<String> english(String key) {
        return Optional.ofNullable(english.get(key));
    }
}
