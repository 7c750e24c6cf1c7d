package io.github.spmodesim.simulator.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Reads a value typed on a command line as the kind of value that it replaces. */
final class SettingValue {
    private SettingValue() {}

    /**
     * The new value as a node of the same kind.
     *
     * @throws DialectException when the text does not fit the kind
     */
    static JsonNode parse(String path, String text, JsonNode replaced) {
        if (replaced.isBoolean()) {
            return BooleanNode.valueOf(onOff(path, text));
        }
        if (replaced.isNumber()) {
            return LongNode.valueOf(hasOff(path) && text.equals("off") ? 0 : number(path, text));
        }
        return TextNode.valueOf(text);
    }

    // A time that is never up, a day's count that is never full and a lock that never strikes are written as 0 and
    // typed as
    // off.
    private static boolean hasOff(String path) {
        return path.endsWith("Seconds")
                || path.endsWith("Minutes")
                || path.endsWith("PerDay")
                || path.endsWith(".failures");
    }

    private static boolean onOff(String path, String text) {
        return switch (text) {
            case "on", "true" -> true;
            case "off", "false" -> false;
            default -> throw new DialectException(path + ": expected on or off, got " + text);
        };
    }

    private static long number(String path, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new DialectException(path + ": expected a whole number, got " + text, e);
        }
    }
}
