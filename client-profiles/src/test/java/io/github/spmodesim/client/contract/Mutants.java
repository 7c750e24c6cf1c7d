package io.github.spmodesim.client.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A profile's text with one known value changed, once for each value and each command. */
final class Mutants {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final ObjectNode root;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(ObjectNode root) {
        this.root = root;
    }

    /**
     * One changed profile.
     *
     * @param path which value
     * @param text the profile
     */
    record Mutant(String path, String text) {}

    static List<Mutant> of(String profile) throws IOException {
        Mutants all = new Mutants((ObjectNode) YAML.readTree(profile));
        for (String section : List.of("tls", "timeouts", "imap", "smtp", "conduct")) {
            if (all.root.has(section)) {
                all.walk(section, all.root.get(section));
            }
        }
        return all.mutants;
    }

    private void walk(String path, JsonNode node) throws IOException {
        if (node instanceof ObjectNode object) {
            change(path, object, "value");
            change(path, object, "send");
            for (Map.Entry<String, JsonNode> child : object.properties()) {
                if (!child.getKey().equals("value") && !child.getKey().equals("candidates")) {
                    walk(path + "." + child.getKey(), child.getValue());
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                walk(path + "[" + i + "]", array.get(i));
            }
        }
    }

    private void change(String path, ObjectNode object, String name) throws IOException {
        JsonNode value = object.get(name);
        if (value == null || value.asText().equals("unknown") || value.asText().equals("none")) {
            return;
        }
        JsonNode other = other(value);
        object.set(name, other);
        mutants.add(new Mutant(path, YAML.writeValueAsString(root)));
        object.set(name, value);
    }

    /** Another value of the same kind, so that the loader takes it. */
    private static JsonNode other(JsonNode value) {
        if (value.isBoolean()) {
            return BooleanNode.valueOf(!value.booleanValue());
        }
        if (value.isInt()) {
            return IntNode.valueOf(value.intValue() + 1);
        }
        if (value.isArray()) {
            ArrayNode shorter = value.deepCopy();
            if (shorter.isEmpty()) {
                shorter.add("X");
            } else {
                shorter.remove(0);
            }
            return shorter;
        }
        return TextNode.valueOf(text(value.asText()));
    }

    private static String text(String value) {
        return switch (value) {
            case "lower" -> "upper";
            case "upper" -> "lower";
            case "close" -> "farewell";
            case "farewell" -> "close";
            case "always", "if_not_announced" -> "never";
            case "never" -> "always";
            case "quoted" -> "bare";
            case "bare" -> "quoted";
            case "synchronising" -> "non_synchronising";
            case "non_synchronising" -> "synchronising";
            case "number" -> "letter_and_number";
            case "random", "letter_and_number", "number_and_connection" -> "number";
            case "at the next poll" -> "after 1s";
            default ->
                value.matches("\\d+[smh]")
                        ? "7" + value
                        : value.replaceFirst("^(dialog|alert|notification) .*", "none") + suffix(value);
        };
    }

    private static String suffix(String value) {
        return value.matches("(dialog|alert|notification) .*") ? "" : " X";
    }
}
