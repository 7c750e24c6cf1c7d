package io.github.spmodesim.simulator.http;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of an HTML form in a request ({@code application/x-www-form-urlencoded}), read strictly. */
public final class FormFields {
    private static final String MEDIA_TYPE = "application/x-www-form-urlencoded";

    private final Map<String, String> values;

    private FormFields(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Reads the form that a request has to carry. No refusal repeats a value, for values hold secrets.
     *
     * @param names the only fields that it may have, each at most once
     * @throws HttpRefusal 415 for another media type, 400 for broken encoding and for a field that is unknown or comes twice
     */
    public static FormFields read(HttpRequest request, Collection<String> names) {
        checkMediaType(request);
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> field : parameters(request).entrySet()) {
            if (!names.contains(field.getKey())) {
                throw bad("an unknown field", "only " + String.join(", ", names));
            }
            if (field.getValue().size() > 1) {
                throw bad("the field " + field.getKey() + " " + field.getValue().size() + " times", "each field once");
            }
            values.put(field.getKey(), field.getValue().get(0));
        }
        return new FormFields(values);
    }

    /** Returns a field's value; empty where the form has no such field. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Returns the names of the fields that came, in their order. */
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    /** Shows the names alone, for values hold secrets. */
    @Override
    public String toString() {
        return "FormFields" + values.keySet();
    }

    private static Map<String, List<String>> parameters(HttpRequest request) {
        try {
            return RequestTarget.parameters(request.body().text());
        } catch (HttpRefusal broken) {
            throw bad("a form whose encoding is broken", "UTF-8 with each % followed by two hexadecimal digits");
        }
    }

    private static void checkMediaType(HttpRequest request) {
        boolean form = request.headers()
                .first("content-type")
                .map(text -> text.split(";", 2)[0].strip())
                .filter(MEDIA_TYPE::equalsIgnoreCase)
                .isPresent();
        if (!form) {
            throw HttpRefusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "content that is no form", MEDIA_TYPE);
        }
    }

    private static HttpRefusal bad(String found, String expected) {
        return HttpRefusal.of(HttpStatus.BAD_REQUEST, found, expected);
    }
}
