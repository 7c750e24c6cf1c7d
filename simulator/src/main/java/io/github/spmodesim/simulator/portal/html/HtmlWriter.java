package io.github.spmodesim.simulator.portal.html;

/** Writes documents; every text and every attribute's value is escaped here and nowhere else. */
public final class HtmlWriter {
    private final StringBuilder out = new StringBuilder(4096);

    private HtmlWriter() {}

    /** A whole document, its root element last (HTML Standard section 13.1). */
    public static String document(Element root) {
        HtmlWriter writer = new HtmlWriter();
        writer.out.append("<!DOCTYPE html>\n");
        writer.write(root);
        return writer.out.append('\n').toString();
    }

    private void write(Html html) {
        if (html instanceof Element element) {
            write(element);
        } else if (html instanceof Text text) {
            escape(text.characters());
        }
    }

    private void write(Element element) {
        out.append('<').append(element.tag().written());
        element.attributes().forEach((name, value) -> {
            out.append(' ').append(name.written()).append("=\"");
            escape(value);
            out.append('"');
        });
        out.append('>');
        if (!element.tag().isVoid()) {
            element.children().forEach(this::write);
            out.append("</").append(element.tag().written()).append('>');
        }
    }

    private void escape(String text) {
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
}
