package io.github.spmodesim.simulator.mime;

import java.util.Locale;

/** The structure of a message as indented text: types, nesting, and the bodies of the leaves. */
final class Outline {
    private final StringBuilder text = new StringBuilder();
    private int depth;

    static String of(MimePart part) {
        var outline = new Outline();
        outline.add(part);
        return outline.toString();
    }

    void open(String mediaType) {
        line(mediaType.toLowerCase(Locale.ROOT));
        depth++;
    }

    void close() {
        depth--;
    }

    void leaf(String mediaType, String body) {
        line(mediaType.toLowerCase(Locale.ROOT) + " «"
                + body.replace("\r", "\\r").replace("\n", "\\n") + "»");
    }

    private void add(MimePart part) {
        String mediaType = part.contentType().type() + "/" + part.contentType().subtype();
        switch (part.kind()) {
            case LEAF -> leaf(mediaType, part.body().asLatin1());
            case MULTIPART -> {
                open(mediaType);
                part.children().forEach(this::add);
                close();
            }
            case MESSAGE -> {
                open(mediaType);
                part.nestedMessage().ifPresent(this::add);
                close();
            }
        }
    }

    private void line(String content) {
        text.append("  ".repeat(depth)).append(content).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
