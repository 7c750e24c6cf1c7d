package io.github.spmodesim.client.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Lists the values of a profile, those that it takes over from another one included, in the order of the file. */
final class ProfileListing {
    private static final String FROM = "from";
    private static final String VALUE = "value";

    private final JsonNode root;
    private final List<ListedValue> values = new ArrayList<>();

    private ProfileListing(JsonNode root) {
        this.root = root;
    }

    /** The values of a whole profile that has been read before, and so keeps to the format. */
    static List<ListedValue> of(JsonNode root) {
        ProfileListing listing = new ProfileListing(root);
        root.properties().forEach(section -> {
            if (!section.getKey().equals("sources")) {
                listing.collect(section.getKey(), section.getValue());
            }
        });
        return List.copyOf(listing.values);
    }

    private void collect(String path, JsonNode node) {
        if (node.has(FROM)) {
            values.add(value(path, node));
        } else if (node.isObject()) {
            node.properties().forEach(child -> collect(path + "." + child.getKey(), child.getValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "[" + name(node.get(i), i) + "]", node.get(i));
            }
        }
    }

    /** An item is told apart by what it is for, where it says so, and else by its place. */
    private static String name(JsonNode item, int place) {
        JsonNode on = item.path("on");
        if (on.isEmpty()) {
            return String.valueOf(place);
        }
        String first = on.get(0).asText();
        return on.size() == 1 ? first : first + " and " + (on.size() - 1) + " more";
    }

    private ListedValue value(String path, JsonNode node) {
        JsonNode source = root.path("sources").path(node.path(FROM).asText());
        ProvenanceTag tag = ProvenanceTag.marked(source.path("tag").asText()).orElse(ProvenanceTag.NOT_FOUND);
        return new ListedValue(
                path,
                node.has(VALUE) ? words(node.get(VALUE)) : words(node),
                stream(node.path("candidates"))
                        .map(candidate -> words(candidate.path(VALUE)))
                        .toList(),
                new Provenance(tag, source.path("text").asText()));
    }

    private static String words(JsonNode value) {
        if (value.isArray()) {
            return value.isEmpty()
                    ? "none"
                    : stream(value).map(ProfileListing::words).collect(Collectors.joining(", "));
        }
        return value.isObject() ? value.toString() : value.asText();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
