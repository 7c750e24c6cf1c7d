package io.github.spmodesim.client.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A place in a profile file. Every reading of it either fits or is refused with file, path, found and expected. */
final class ProfileNode {
    private static final Pattern DURATION = Pattern.compile("\\d+[smh]");

    private final Reading reading;
    private final String path;
    private final JsonNode json;

    ProfileNode(Reading reading, String path, JsonNode json) {
        this.reading = reading;
        this.path = path;
        this.json = json;
    }

    String path() {
        return path;
    }

    Reading reading() {
        return reading;
    }

    ProfileFormatException refuse(String found, String expected) {
        return reading.refuse(path, found, expected);
    }

    ProfileFormatException wrong(String expected) {
        return refuse(describe(), expected);
    }

    /**
     * Whether the whole of this section is unknown: {@code {value: unknown, from: ...}} and nothing else. Then every
     * value in it is.
     */
    boolean isBlank() {
        return json.isObject()
                && json.size() == 2
                && json.has("from")
                && json.path("value").asText().equals("unknown");
    }

    /** Refuses properties of other names. */
    ProfileNode only(String... names) {
        if (isBlank()) {
            return this;
        }
        List<String> allowed = Arrays.asList(names);
        for (String name : names()) {
            if (!allowed.contains(name)) {
                throw child(name).refuse("an unknown property", "one of " + allowed);
            }
        }
        return this;
    }

    List<String> names() {
        if (!json.isObject()) {
            throw wrong("properties");
        }
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(names::add);
        return names;
    }

    Optional<ProfileNode> optional(String name) {
        JsonNode child = json.get(name);
        return child == null
                ? Optional.empty()
                : Optional.of(new ProfileNode(reading, path.isEmpty() ? name : path + "." + name, child));
    }

    /** The property of this name; in a section that is unknown as a whole, a value that is unknown. */
    ProfileNode child(String name) {
        if (isBlank() && !json.has(name)) {
            return new ProfileNode(reading, path + "." + name, json);
        }
        return optional(name).orElseThrow(() -> refuse("no property " + name, "one"));
    }

    List<ProfileNode> items() {
        if (!json.isArray()) {
            throw wrong("a list");
        }
        List<ProfileNode> items = new ArrayList<>();
        json.forEach(item -> items.add(new ProfileNode(reading, path + "[" + items.size() + "]", item)));
        return items;
    }

    <T> List<T> listOf(Function<ProfileNode, T> read) {
        return items().stream().map(read).toList();
    }

    boolean isText(String text) {
        return json.isTextual() && json.textValue().equals(text);
    }

    boolean isList() {
        return json.isArray();
    }

    String text() {
        if (!json.isTextual() || json.textValue().isBlank()) {
            throw wrong("a text");
        }
        return json.textValue();
    }

    int integer() {
        if (!json.isInt()) {
            throw wrong("a whole number");
        }
        return json.intValue();
    }

    boolean flag() {
        if (!json.isBoolean()) {
            throw wrong("true or false");
        }
        return json.booleanValue();
    }

    Duration duration() {
        String text = text();
        if (!DURATION.matcher(text).matches()) {
            throw wrong("a duration such as 10m, 100s or 1h");
        }
        return duration(text);
    }

    /** What a text such as {@code 100s} says. */
    static Duration duration(String text) {
        return Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
    }

    /** The constant that {@code name} writes as this text. */
    <E> E oneOf(E[] constants, Function<E, String> name) {
        return Arrays.stream(constants)
                .filter(constant -> isText(name.apply(constant)))
                .findFirst()
                .orElseThrow(() ->
                        wrong("one of " + Arrays.stream(constants).map(name).toList()));
    }

    <E extends Enum<E>> E oneOf(E[] constants) {
        return oneOf(constants, constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    private String describe() {
        return json.isNull() ? "no value" : json.toString();
    }
}
