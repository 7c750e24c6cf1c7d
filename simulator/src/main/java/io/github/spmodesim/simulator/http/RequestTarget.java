package io.github.spmodesim.simulator.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a request asks for.
 *
 * @param path as sent, percent-encoded, beginning with a slash
 * @param query the decoded parameters behind the question mark
 * @param variables the decoded path segments that a {@link Router} matched, by their name in the template
 */
public record RequestTarget(String path, Map<String, List<String>> query, Map<String, String> variables) {
    /** Keeps copies of the maps. */
    public RequestTarget {
        query = Map.copyOf(query);
        variables = Map.copyOf(variables);
    }

    /**
     * Reads the origin form, RFC 9112 section 3.2.1.
     *
     * @throws HttpRefusal 400 if it does not begin with a slash or its percent-encoding is broken; nothing of a query is
     *     repeated, for it may hold a secret
     */
    public static RequestTarget parse(String target) {
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        if (!path.startsWith("/")) {
            throw HttpRefusal.of(
                    HttpStatus.BAD_REQUEST, "request target \"" + path + "\"", "a path that begins with /");
        }
        return new RequestTarget(path, mark < 0 ? Map.of() : query(target.substring(mark + 1)), Map.of());
    }

    private static Map<String, List<String>> query(String text) {
        try {
            return parameters(text);
        } catch (HttpRefusal broken) {
            throw HttpRefusal.of(
                    HttpStatus.BAD_REQUEST,
                    "a query whose encoding is broken",
                    "UTF-8 with each % followed by two hexadecimal digits");
        }
    }

    RequestTarget with(Map<String, String> matched) {
        return new RequestTarget(path, query, matched);
    }

    /** The decoded parameters of a query, or of a form. */
    static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                parameters
                        .computeIfAbsent(PercentEncoding.decodeForm(name), unseen -> new ArrayList<>())
                        .add(PercentEncoding.decodeForm(value));
            }
        }
        return parameters;
    }
}
