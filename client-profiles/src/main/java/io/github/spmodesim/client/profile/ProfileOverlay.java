package io.github.spmodesim.client.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Lays one profile over the one that it extends: sections are merged name by name; values, lists and steps are replaced.
 *
 * <p>A source of the same name is replaced too, so that everything that was taken over from the other profile says where it
 * is known from for this one.
 */
final class ProfileOverlay {
    private ProfileOverlay() {}

    static JsonNode over(JsonNode base, JsonNode own) {
        if (!isSection(base) || !isSection(own)) {
            return own;
        }
        ObjectNode merged = base.deepCopy();
        own.properties().forEach(field -> {
            JsonNode below = merged.get(field.getKey());
            merged.set(field.getKey(), below == null ? field.getValue() : over(below, field.getValue()));
        });
        return merged;
    }

    private static boolean isSection(JsonNode json) {
        return json.isObject() && !json.has("value");
    }
}
