package io.github.spmodesim.simulator.dialect;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Keeps control characters out of what a service says: a line break in a text would be a reply of its own. */
final class ControlCharacters {
    // Read by people alone, and long enough for several lines.
    private static final String SOURCE = "source";

    private ControlCharacters() {}

    /**
     * Makes sure that no key and no text of a tree holds one.
     *
     * @param file as the reader of a message knows it
     * @throws DialectException naming the place and the character
     */
    static void refuse(String file, ObjectNode root) {
        refuse(file + ": ", "", root);
    }

    private static void refuse(String file, String above, ObjectNode tree) {
        tree.properties().forEach(property -> {
            String name = property.getKey();
            check(file + above + "expected a key", name);
            if (property.getValue() instanceof ObjectNode below) {
                refuse(file, path(above, name) + ": ", below);
            } else if (property.getValue().isTextual() && !name.equals(SOURCE)) {
                check(
                        file + path(above, name) + ": expected text",
                        property.getValue().textValue());
            }
        });
    }

    private static String path(String above, String name) {
        return above.isEmpty() ? name : above.substring(0, above.length() - 2) + "." + name;
    }

    private static void check(String expected, String text) {
        text.chars().filter(Character::isISOControl).findFirst().ifPresent(found -> {
            throw new DialectException(
                    String.format("%s without control characters, got one with U+%04X", expected, found));
        });
    }
}
