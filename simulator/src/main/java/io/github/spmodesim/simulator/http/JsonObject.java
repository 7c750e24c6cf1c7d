package io.github.spmodesim.simulator.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The JSON object in a request, read strictly: every field is expected, and of the expected type. */
public final class JsonObject {
    private static final String MEDIA_TYPE = "application/json";

    private final JsonNode fields;

    private JsonObject(JsonNode fields) {
        this.fields = fields;
    }

    /**
     * Reads the object that a request has to carry.
     *
     * @param names the only fields that it may have
     * @throws HttpRefusal 415 for another media type, 400 with line and column for what is no JSON, 422 for what is no
     *     object or has another field
     */
    public static JsonObject read(HttpRequest request, List<String> names) {
        return read(request).checked(names);
    }

    private static JsonObject of(JsonNode value, String where) {
        if (!value.isObject()) {
            throw HttpRefusal.of(HttpStatus.UNPROCESSABLE_CONTENT, typeOf(value) + " as " + where, "a JSON object");
        }
        return new JsonObject(value);
    }

    private JsonObject checked(List<String> names) {
        for (Iterator<String> present = fields.fieldNames(); present.hasNext(); ) {
            checkName(present.next(), names);
        }
        return this;
    }

    /** The same with any fields, to look at before it is known which it may have. */
    public static JsonObject read(HttpRequest request) {
        checkMediaType(request);
        return of(parse(request.body()), "content");
    }

    /** Reads the object of a request that may also come without any content. */
    public static JsonObject readOptional(HttpRequest request, List<String> names) {
        return request.body().isEmpty() ? new JsonObject(JsonNodeFactory.instance.objectNode()) : read(request, names);
    }

    /**
     * Returns the text of a field.
     *
     * @throws HttpRefusal 422 if the field is missing or is no string
     */
    public String text(String name) {
        JsonNode value = fields.path(name);
        if (!value.isTextual()) {
            throw HttpRefusal.of(
                    HttpStatus.UNPROCESSABLE_CONTENT, typeOf(value) + " as field \"" + name + "\"", "a string");
        }
        return value.textValue();
    }

    /**
     * Returns the text of a field as a value of its own type.
     *
     * @param type makes the value; refuses a text by IllegalArgumentException
     * @throws HttpRefusal 422 if the field is missing, is no string or is refused by its type
     */
    public <T> T value(String name, Function<String, T> type) {
        return value(name, text(name), type);
    }

    /**
     * Returns the texts of a field, each as a value of its own type.
     *
     * @param type makes each value; refuses a text by IllegalArgumentException
     * @throws HttpRefusal 422 if the field is missing, is no list of strings or holds one that its type refuses
     */
    public <T> List<T> values(String name, Function<String, T> type) {
        List<T> values = new ArrayList<>();
        JsonNode list = fields.path(name);
        for (JsonNode element : list) {
            if (!element.isTextual()) {
                throw noList(name, element);
            }
            values.add(value(name, element.textValue(), type));
        }
        if (!list.isArray()) {
            throw noList(name, list);
        }
        return values;
    }

    /**
     * Returns the objects of a field.
     *
     * @param names the only fields that each may have
     * @throws HttpRefusal 422 if the field is missing, is no list of objects or one of them has another field
     */
    public List<JsonObject> objects(String name, List<String> names) {
        JsonNode list = fields.path(name);
        if (!list.isArray()) {
            throw HttpRefusal.of(
                    HttpStatus.UNPROCESSABLE_CONTENT, typeOf(list) + " in field \"" + name + "\"", "a list of objects");
        }
        List<JsonObject> objects = new ArrayList<>();
        list.forEach(element ->
                objects.add(of(element, "one of field \"" + name + "\"").checked(names)));
        return objects;
    }

    private static HttpRefusal noList(String name, JsonNode found) {
        return HttpRefusal.of(
                HttpStatus.UNPROCESSABLE_CONTENT, typeOf(found) + " in field \"" + name + "\"", "a list of strings");
    }

    private static <T> T value(String name, String text, Function<String, T> type) {
        try {
            return type.apply(text);
        } catch (IllegalArgumentException refused) {
            throw new HttpRefusal(new ProblemDetails(
                    HttpStatus.UNPROCESSABLE_CONTENT, "field \"" + name + "\": " + refused.getMessage()));
        }
    }

    /**
     * Returns every field as its text.
     *
     * @throws HttpRefusal 422 if one is no string, number or boolean
     */
    public Map<String, String> scalars() {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.properties().forEach(field -> {
            if (!field.getValue().isValueNode() || field.getValue().isNull()) {
                throw HttpRefusal.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        typeOf(field.getValue()) + " as field \"" + field.getKey() + "\"",
                        "a string or a number");
            }
            texts.put(field.getKey(), field.getValue().asText());
        });
        return texts;
    }

    /** Returns whether the object has a field of this name. */
    public boolean has(String name) {
        return fields.has(name);
    }

    /**
     * Returns the truth of a field.
     *
     * @throws HttpRefusal 422 if the field is missing or is no boolean
     */
    public boolean flag(String name) {
        JsonNode value = fields.path(name);
        if (!value.isBoolean()) {
            throw HttpRefusal.of(
                    HttpStatus.UNPROCESSABLE_CONTENT, typeOf(value) + " as field \"" + name + "\"", "a boolean");
        }
        return value.booleanValue();
    }

    /**
     * Returns the constant that a field names.
     *
     * @throws HttpRefusal 422 if the field is missing, is no string or names none
     */
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        String text = text(name);
        List<E> known = List.of(type.getEnumConstants());
        return known.stream()
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> HttpRefusal.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "field \"" + name + "\" \"" + text + "\"",
                        "one of " + known));
    }

    private static void checkMediaType(HttpRequest request) {
        Optional<String> type = request.headers().first("content-type");
        boolean json = type.map(text -> text.split(";", 2)[0].strip())
                .filter(MEDIA_TYPE::equalsIgnoreCase)
                .isPresent();
        if (!json) {
            throw HttpRefusal.of(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    type.map(text -> "content type \"" + text + "\"").orElse("no content type"),
                    MEDIA_TYPE);
        }
    }

    private static JsonNode parse(Body body) {
        try {
            return Json.read(body);
        } catch (JsonProcessingException broken) {
            Optional<JsonLocation> place = Optional.ofNullable(broken.getLocation());
            throw HttpRefusal.of(
                    HttpStatus.BAD_REQUEST,
                    "no JSON" + place.map(JsonObject::describe).orElse("") + ": " + broken.getOriginalMessage(),
                    "one JSON object");
        }
    }

    private static String describe(JsonLocation place) {
        return " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    private static void checkName(String found, List<String> names) {
        if (!names.contains(found)) {
            throw HttpRefusal.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "unknown field \"" + found + "\"",
                    names.isEmpty() ? "no fields" : "only " + String.join(", ", names));
        }
    }

    private static String typeOf(JsonNode value) {
        return value.isMissingNode() ? "nothing" : value.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
