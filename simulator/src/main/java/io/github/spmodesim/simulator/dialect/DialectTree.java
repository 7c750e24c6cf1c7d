package io.github.spmodesim.simulator.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A dialect before it is bound to its records: values by path, so that any one can be listed or overridden. */
public final class DialectTree {
    private final String name;
    private final ObjectNode root;

    /**
     * A tree.
     *
     * @param name the file as the reader of a message knows it
     */
    DialectTree(String name, ObjectNode root) {
        this.name = name;
        this.root = root;
    }

    /** Every value of the dialect by its path, in the order of the file. */
    public Map<String, Setting<String>> settings() {
        Map<String, Setting<String>> settings = new LinkedHashMap<>();
        leaves().forEach((path, leaf) -> settings.put(path, setting(name + ": " + path, leaf)));
        return settings;
    }

    /**
     * This tree with one value replaced.
     *
     * @param path as listed by {@link #settings()}, for example {@code imap.capabilities.IDLE}, or a capability that another
     *     ready-made dialect has
     * @param value the new value: a number where a number stands, on or off where a switch stands
     * @throws DialectException when no value has that path (the nearest ones are named), or the value does not fit
     */
    public DialectTree with(String path, String value) {
        DialectTree changed = new DialectTree(name, root.deepCopy());
        ObjectNode leaf = changed.leaves().get(path);
        if (leaf == null && KnownCapabilities.has(path)) {
            leaf = changed.newSwitch(path);
        }
        if (leaf == null) {
            throw new DialectException("Unknown setting " + path + "; the nearest known ones are "
                    + String.join(", ", NearestNames.of(path, leaves().keySet())));
        }
        leaf.set("value", SettingValue.parse(path, value, leaf.path("value")));
        leaf.put("tag", Tag.SET.name());
        leaf.put("source", "set at start");
        return changed;
    }

    private @Nullable ObjectNode newSwitch(String path) {
        String section = "/imap/capabilities";
        String name = path.substring(path.lastIndexOf('.') + 1);
        return root.at(section) instanceof ObjectNode capabilities && path.equals("imap.capabilities." + name)
                ? capabilities.putObject(name).put("value", false)
                : null;
    }

    /**
     * The typed dialect.
     *
     * @throws DialectException when a value is missing, unknown or of the wrong type
     */
    public Dialect bind() {
        return DialectReader.bind(name, root);
    }

    /** The name of the dialect that this one extends, empty when it stands alone. */
    String parent() {
        return root.path("extends").asText("");
    }

    /** The tree that {@code overlay} becomes on top of this one. */
    DialectTree extendedBy(DialectTree overlay) {
        ObjectNode merged = root.deepCopy();
        merge(merged, overlay.root);
        merged.remove("extends");
        return new DialectTree(overlay.name, merged);
    }

    private static void merge(ObjectNode base, ObjectNode overlay) {
        overlay.properties().forEach(property -> {
            JsonNode below = base.path(property.getKey());
            if (below instanceof ObjectNode object
                    && !isLeaf(object)
                    && property.getValue() instanceof ObjectNode over) {
                merge(object, over);
            } else {
                base.set(property.getKey(), property.getValue());
            }
        });
    }

    /** Where its values stand. */
    Set<String> paths() {
        return leaves().keySet();
    }

    private Map<String, ObjectNode> leaves() {
        Map<String, ObjectNode> leaves = new LinkedHashMap<>();
        collect(root, new ArrayList<>(), leaves);
        return leaves;
    }

    private static void collect(ObjectNode node, List<String> path, Map<String, ObjectNode> leaves) {
        node.properties().forEach(property -> {
            if (property.getValue() instanceof ObjectNode child) {
                path.add(property.getKey());
                if (isLeaf(child)) {
                    leaves.put(String.join(".", path), child);
                } else {
                    collect(child, path, leaves);
                }
                path.remove(path.size() - 1);
            }
        });
    }

    private static boolean isLeaf(ObjectNode node) {
        return node.has("value") || node.has("source");
    }

    private static Setting<String> setting(String place, ObjectNode leaf) {
        String tag = leaf.path("tag").asText();
        if (Stream.of(Tag.values()).noneMatch(known -> known.name().equals(tag))) {
            throw new DialectException(place + ".tag: expected one of " + List.of(Tag.values()) + ", got " + tag);
        }
        try {
            return new Setting<>(
                    leaf.path("value").asText(),
                    Tag.valueOf(tag),
                    leaf.path("source").asText());
        } catch (IllegalArgumentException e) {
            throw new DialectException(place + ": " + e.getMessage(), e);
        }
    }
}
