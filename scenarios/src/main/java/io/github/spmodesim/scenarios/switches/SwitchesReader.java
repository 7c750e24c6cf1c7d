package io.github.spmodesim.scenarios.switches;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.spmodesim.simulator.dialect.DialectException;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.fault.FaultRefusal;
import io.github.spmodesim.simulator.fault.FaultRule;
import io.github.spmodesim.simulator.fault.FaultRules;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the list of switches; what it does not know, what is missing and what turns nothing is refused. */
final class SwitchesReader {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> FIELDS = Set.of("id", "ja", "en", "dialect", "faults", "breaks", "related");

    private SwitchesReader() {}

    static Switches read(byte[] yaml) throws IOException {
        JsonNode root = YAML.readTree(yaml);
        allow("switches.yaml", root, Set.of("switches"));
        Map<String, Switch> switches = new LinkedHashMap<>();
        for (JsonNode node : list("switches.yaml", root, "switches")) {
            Switch one = one(node);
            if (switches.put(one.id(), one) != null) {
                throw new SwitchesFormatException("switch " + one.id(), "two of them", "each id once");
            }
        }
        return new Switches(new ArrayList<>(switches.values()));
    }

    private static Switch one(JsonNode node) {
        String id = text("switch", node, "id");
        String where = "switch " + id;
        allow(where, node, FIELDS);
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new SwitchesFormatException(where, id, "an id such as old-password-works");
        }
        Switch one = new Switch(
                id,
                text(where, node, "ja"),
                text(where, node, "en"),
                values(where + ": dialect", node.path("dialect")),
                faults(where, node),
                ids(where, list(where, node, "breaks")),
                node.has("related") ? ids(where, list(where, node, "related")) : Set.of());
        check(where, one);
        return one;
    }

    private static void check(String where, Switch one) {
        if (one.dialect().isEmpty() && one.faults().isEmpty()) {
            throw new SwitchesFormatException(where, "nothing that is turned", "values of the dialect or faults");
        }
        one.breaks().stream().filter(one.related()::contains).findFirst().ifPresent(twice -> {
            throw new SwitchesFormatException(where, twice + " as broken and as related", "one of the two");
        });
        try {
            one.turn(Dialects.named("docomo")).bind();
        } catch (DialectException refused) {
            throw new SwitchesFormatException(where, refused);
        }
    }

    private static List<FaultRule> faults(String where, JsonNode node) {
        List<FaultRule> faults = new ArrayList<>();
        for (JsonNode rule : node.path("faults")) {
            try {
                faults.add(FaultRules.read(values(where + ": faults", rule)));
            } catch (FaultRefusal refused) {
                throw new SwitchesFormatException(where + ": faults", refused);
            }
        }
        return faults;
    }

    private static Map<String, String> values(String where, JsonNode node) {
        Map<String, String> values = new LinkedHashMap<>();
        node.properties().forEach(field -> {
            if (!field.getValue().isValueNode() || field.getValue().isNull()) {
                throw new SwitchesFormatException(
                        where + ": " + field.getKey(), field.getValue().toString(), "a value");
            }
            values.put(field.getKey(), field.getValue().asText());
        });
        return values;
    }

    private static Set<String> ids(String where, List<JsonNode> nodes) {
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode node : nodes) {
            if (!node.isTextual() || !ids.add(node.asText())) {
                throw new SwitchesFormatException(where, node.toString(), "the ids of claims, each once");
            }
        }
        return ids;
    }

    private static List<JsonNode> list(String where, JsonNode node, String field) {
        List<JsonNode> items = new ArrayList<>();
        node.path(field).forEach(items::add);
        if (items.isEmpty()) {
            throw new SwitchesFormatException(
                    where + ": " + field, node.path(field).toString(), "a list");
        }
        return items;
    }

    private static String text(String where, JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new SwitchesFormatException(where + ": " + field, value.toString(), "a text");
        }
        return value.asText();
    }

    private static void allow(String where, JsonNode node, Set<String> fields) {
        node.fieldNames().forEachRemaining(name -> {
            if (!fields.contains(name)) {
                throw new SwitchesFormatException(where, "the field " + name, "one of " + fields);
            }
        });
    }
}
