package io.github.spmodesim.scenarios.html;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collector;

/** A piece of a page. */
public final class Html {
    /** Nothing at all. */
    public static final Html NOTHING = new Html("");

    private static final String PLACE = "{}";

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /**
     * A template with its places {@code {}} filled in their order. Pieces and lists of pieces are put in as they are;
     * everything else is escaped, so that it may stand between tags and between the double quotes of an attribute.
     *
     * @param template markup written in the source, never composed of what was read
     * @throws IllegalArgumentException where places and values differ in number
     */
    public static Html of(String template, Object... values) {
        StringBuilder out = new StringBuilder(template.length() + 64);
        int from = 0;
        for (Object value : values) {
            int place = template.indexOf(PLACE, from);
            if (place < 0) {
                throw new IllegalArgumentException("more values than places in " + template);
            }
            out.append(template, from, place);
            put(out, value);
            from = place + PLACE.length();
        }
        if (template.indexOf(PLACE, from) >= 0) {
            throw new IllegalArgumentException("more places than values in " + template);
        }
        return new Html(out.append(template, from, template.length()).toString());
    }

    /** A text, shown as it is. */
    public static Html text(String text) {
        return of(PLACE, text);
    }

    /** Pieces one after the other. */
    public static Html of(List<Html> pieces) {
        return pieces.stream().collect(joined());
    }

    /** Gathers pieces one after the other. */
    public static Collector<Html, ?, Html> joined() {
        return Collector.of(
                StringBuilder::new,
                (out, piece) -> out.append(piece.markup),
                StringBuilder::append,
                out -> new Html(out.toString()));
    }

    private static void put(StringBuilder out, Object value) {
        if (value instanceof Html piece) {
            out.append(piece.markup);
        } else if (value instanceof List<?> pieces) {
            pieces.forEach(piece -> put(out, piece));
        } else {
            escape(out, Objects.toString(value));
        }
    }

    private static void escape(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    /** As written in a file. */
    public String markup() {
        return markup;
    }

    @Override
    public String toString() {
        return markup;
    }
}
