package io.github.spmodesim.client.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Every way in which a known value of a parsed profile is changed: each value, each element of a list, each command and each
 * of its conditions, and a reaction for each failure by itself.
 *
 * <p>Not changed are candidates (they are not known), provenance (it is no behaviour) and the names of connections.
 */
final class Mutants {
    private final ObjectNode root;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(ObjectNode root) {
        this.root = root;
    }

    /**
     * One change.
     *
     * @param path which value, such as {@code imap.login.rounds}
     * @param change what becomes of it, such as {@code 1 -> 2}
     * @param profile the changed profile
     */
    record Mutant(String path, String change, ObjectNode profile) {
        @Override
        public String toString() {
            return path + " | " + change;
        }
    }

    static List<Mutant> of(ObjectNode profile) {
        Mutants all = new Mutants(profile);
        for (String section : List.of("app", "setup", "tls", "timeouts", "imap", "smtp", "conduct")) {
            if (profile.has(section)) {
                all.walk(section, profile.get(section));
            }
        }
        return all.mutants;
    }

    private void walk(String path, JsonNode node) {
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                walk(path + "[" + i + "]", array.get(i));
            }
        } else if (node instanceof ObjectNode object && object.has("value")) {
            value(path, object);
        } else if (node instanceof ObjectNode object && object.has("on") && !object.has("times")) {
            perFailure(path, object);
        } else if (node instanceof ObjectNode object) {
            for (String name : names(object)) {
                switch (name) {
                    case "send", "if", "unless" -> part(path + "." + name, object, name);
                    case "connection", "from" -> {
                        // A label and a source.
                    }
                    default -> walk(path + "." + name, object.get(name));
                }
            }
        }
    }

    private void value(String path, ObjectNode object) {
        JsonNode value = object.get("value");
        if (value.asText().equals("unknown")) {
            return;
        }
        if (value.asText().equals("none") && !path.contains("ground")) {
            saysSomething(path, object);
        } else {
            part(path, object, "value");
        }
    }

    /** A scalar or a list under this name. */
    private void part(String path, ObjectNode object, String name) {
        JsonNode value = object.get(name);
        if (value instanceof ArrayNode list) {
            list(path, object, name, list);
            return;
        }
        for (JsonNode other : MutantValues.of(path, value, root)) {
            record(path, value + " -> " + other, () -> object.set(name, other), () -> object.set(name, value));
        }
    }

    private void list(String path, ObjectNode object, String name, ArrayNode list) {
        if (path.endsWith(".first")) {
            other(path, object, name, MutantValues.shifted(list, 1, 1));
            other(path, object, name, MutantValues.shifted(list, 0, 1));
            return;
        }
        if (list.isEmpty()) {
            other(path, object, name, MutantValues.filled(path, root));
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            ArrayNode shorter = list.deepCopy();
            shorter.remove(i);
            if (shorter.isEmpty() && (name.equals("if") || name.equals("unless"))) {
                record(path, list + " -> nothing", () -> object.remove(name), () -> object.set(name, list));
            } else if (!(shorter.isEmpty() && name.equals("send"))) {
                other(path + "[" + i + "]", object, name, shorter);
            }
            if (list.get(i) instanceof ObjectNode item) {
                walk(path + "[" + i + "]", item);
                times(path + "[" + i + "]", item);
            }
        }
        if (list.size() > 1 && MutantValues.isOrdered(path)) {
            other(path, object, name, MutantValues.reversed(list));
        }
    }

    /** A reconnect: how often, and after which pause. */
    private void times(String path, ObjectNode item) {
        for (String name : List.of("times", "pause", "on")) {
            if (item.has("times")) {
                part(path + "." + name, item, name);
            }
        }
    }

    private void other(String path, ObjectNode object, String name, JsonNode other) {
        JsonNode value = object.get(name);
        record(path, value + " -> " + other, () -> object.set(name, other), () -> object.set(name, value));
    }

    /** {@code value: none} in place of steps: the client says one command. */
    private void saysSomething(String path, ObjectNode object) {
        String step = "{\"send\":\"NOOP\",\"from\":" + object.get("from") + "}";
        ArrayNode steps = root.arrayNode().add(MutantValues.json(step));
        inParent(path, parent -> {
            String name = path.substring(path.lastIndexOf('.') + 1);
            record(path, "none -> NOOP", () -> parent.set(name, steps), () -> parent.set(name, object));
        });
    }

    private void inParent(String path, Consumer<ObjectNode> change) {
        JsonNode parent = root;
        String[] names = path.split("\\.", -1);
        for (int i = 0; i < names.length - 1; i++) {
            parent = parent.get(names[i]);
        }
        change.accept((ObjectNode) parent);
    }

    /** What is said of several failures at once is changed for each of them by itself. */
    private void perFailure(String path, ObjectNode item) {
        ArrayNode failures = (ArrayNode) item.get("on");
        ArrayNode items = (ArrayNode) at(path.substring(0, path.lastIndexOf('[')));
        for (int i = 0; i < failures.size(); i++) {
            String failure = failures.get(i).asText();
            for (String name : names(item)) {
                JsonNode value = item.get(name).path("value");
                if (!name.equals("on") && !value.asText().equals("unknown")) {
                    for (JsonNode other : MutantValues.of(path + "." + name, value, root)) {
                        ObjectNode own = item.deepCopy();
                        own.set("on", root.arrayNode().add(failure));
                        ((ObjectNode) own.get(name)).set("value", other);
                        ArrayNode rest = failures.deepCopy();
                        rest.remove(i);
                        record(
                                path.substring(0, path.lastIndexOf('[')) + "." + failure + "." + name,
                                value + " -> " + other,
                                () -> {
                                    item.set("on", rest);
                                    items.add(own);
                                },
                                () -> {
                                    item.set("on", failures);
                                    items.remove(items.size() - 1);
                                });
                    }
                }
            }
        }
    }

    private JsonNode at(String path) {
        JsonNode node = root;
        for (String name : path.split("\\.", -1)) {
            node = node.get(name);
        }
        return node;
    }

    private void record(String path, String change, Runnable apply, Runnable undo) {
        apply.run();
        mutants.add(new Mutant(path, change, root.deepCopy()));
        undo.run();
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static JsonNode text(String text) {
        return TextNode.valueOf(text);
    }
}
