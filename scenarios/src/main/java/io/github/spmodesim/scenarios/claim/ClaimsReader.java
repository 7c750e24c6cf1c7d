package io.github.spmodesim.scenarios.claim;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the list of claims; what it does not know, what is missing and what stands there twice is refused. */
final class ClaimsReader {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String ID = "[A-Z][0-9][a-z]?|T[1-5]F[1-9]";

    private ClaimsReader() {}

    static Claims read(byte[] yaml) throws IOException {
        JsonNode root = YAML.readTree(yaml);
        allow("claims.yaml", root, Set.of("headings", "claims"));
        Map<String, Heading> headings = headings(list(root, "headings"));
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (JsonNode node : list(root, "claims")) {
            Claim claim = claim(node, headings);
            if (claims.put(claim.id(), claim) != null) {
                throw new ClaimsFormatException("claim " + claim.id(), "two of them", "each id once");
            }
        }
        Claims read = new Claims(new ArrayList<>(headings.values()), new ArrayList<>(claims.values()));
        read.headings().stream()
                .filter(heading -> read.under(heading).isEmpty())
                .findFirst()
                .ifPresent(empty -> {
                    throw new ClaimsFormatException("heading " + empty.key(), "no claim", "at least one");
                });
        return read;
    }

    private static Map<String, Heading> headings(List<JsonNode> nodes) {
        Map<String, Heading> headings = new LinkedHashMap<>();
        for (JsonNode node : nodes) {
            String key = text("heading", node, "key");
            allow("heading " + key, node, Set.of("key", "ja", "en"));
            Heading heading = new Heading(key, text("heading " + key, node, "ja"), text("heading " + key, node, "en"));
            if (headings.put(key, heading) != null) {
                throw new ClaimsFormatException("heading " + key, "two of them", "each key once");
            }
        }
        return headings;
    }

    private static Claim claim(JsonNode node, Map<String, Heading> headings) {
        String id = text("claim", node, "id");
        String where = "claim " + id;
        allow(where, node, Set.of("id", "heading", "ja", "en", "url"));
        if (!id.matches(ID)) {
            throw new ClaimsFormatException(where, id, "an id such as P1, T1a or T1F2");
        }
        Heading heading = headings.get(text(where, node, "heading"));
        if (heading == null) {
            throw new ClaimsFormatException(
                    where + ": heading", text(where, node, "heading"), "one of " + headings.keySet());
        }
        Optional<URI> url = node.has("url") ? Optional.of(URI.create(text(where, node, "url"))) : Optional.empty();
        return new Claim(id, heading, text(where, node, "ja"), text(where, node, "en"), url);
    }

    private static List<JsonNode> list(JsonNode node, String field) {
        List<JsonNode> items = new ArrayList<>();
        node.path(field).forEach(items::add);
        if (items.isEmpty()) {
            throw new ClaimsFormatException(
                    "claims.yaml: " + field, node.path(field).toString(), "a list");
        }
        return items;
    }

    private static String text(String where, JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new ClaimsFormatException(where + ": " + field, value.toString(), "a text");
        }
        return value.asText();
    }

    private static void allow(String where, JsonNode node, Set<String> fields) {
        node.fieldNames().forEachRemaining(name -> {
            if (!fields.contains(name)) {
                throw new ClaimsFormatException(where, "the field " + name, "one of " + fields);
            }
        });
    }
}
