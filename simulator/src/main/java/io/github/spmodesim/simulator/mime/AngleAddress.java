package io.github.spmodesim.simulator.mime;

import java.util.Optional;

/**
 * What stands between angle brackets.
 *
 * @param route the source route (RFC 5322 section 4.4), without its colon
 * @param address without quoting, comments and blanks
 */
record AngleAddress(Optional<String> route, String address) {
    /** Reads up to the closing bracket, the opening one being passed. */
    static AngleAddress read(FieldCursor cursor) {
        Optional<String> route = Optional.empty();
        var text = new StringBuilder();
        while (!cursor.atEnd() && !cursor.skip('>')) {
            char c = cursor.peek();
            if (c == '"') {
                text.append(cursor.quotedString());
            } else if (c == '(') {
                cursor.comment();
            } else if (c == ':' && route.isEmpty() && isRoute(text)) {
                cursor.next();
                route = Optional.of(text.toString());
                text.setLength(0);
            } else {
                appendUnlessBlank(text, cursor.next());
            }
        }
        return new AngleAddress(route, text.toString());
    }

    private static void appendUnlessBlank(StringBuilder text, char c) {
        if (!FieldCursor.isBlank(c)) {
            text.append(c);
        }
    }

    private static boolean isRoute(StringBuilder text) {
        return !text.isEmpty() && text.charAt(0) == '@';
    }
}
