package io.github.spmodesim.simulator.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A path in which some segments are variables, such as {@code /v1/subscribers/{imapId}/reissue}.
 *
 * @param text the template as OpenAPI writes it
 */
public record PathTemplate(String text) {
    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the text does not begin with a slash
     */
    public PathTemplate {
        if (!text.startsWith("/")) {
            throw new IllegalArgumentException("path template \"" + text + "\" (expected: one that begins with /)");
        }
    }

    /**
     * Matches a path, segment by segment; a variable takes exactly one segment that is not empty.
     *
     * @param path as sent; it is split before it is decoded, so an encoded slash stays inside its segment
     * @return the decoded variables by name, or empty if the path is another one
     * @throws HttpRefusal 400 if a variable's percent-encoding is broken
     */
    Optional<Map<String, String>> match(String path) {
        List<String> expected = segments(text);
        List<String> found = segments(path);
        if (expected.size() != found.size()) {
            return Optional.empty();
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < expected.size(); i++) {
            if (isVariable(expected.get(i)) && !found.get(i).isEmpty()) {
                variables.put(name(expected.get(i)), found.get(i));
            } else if (!expected.get(i).equals(found.get(i))) {
                return Optional.empty();
            }
        }
        variables.replaceAll((name, encoded) -> PercentEncoding.decode(encoded));
        return Optional.of(variables);
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    private static String name(String variable) {
        return variable.substring(1, variable.length() - 1);
    }
}
