package io.github.spmodesim.simulator.mime.text;

import io.github.spmodesim.simulator.mime.BodyText;
import io.github.spmodesim.simulator.mime.HeaderField;
import io.github.spmodesim.simulator.mime.HeaderFields;
import io.github.spmodesim.simulator.mime.HeaderText;
import io.github.spmodesim.simulator.mime.MimePart;
import java.util.function.Predicate;

/**
 * Goes over the text of a message's body: every part of type text, and the headers of parts and of messages inside, where file
 * names and forwarded subjects stand.
 *
 * <p>Pictures and other attachments are no text, as with the servers that people know; nor is what stands between the parts of
 * a multipart.
 */
final class TextPieces {
    private TextPieces() {}

    /** Returns whether {@code test} takes one of the pieces; those behind it are not decoded. */
    static boolean anyInBody(MimePart message, Predicate<TextPiece> test) {
        return switch (message.kind()) {
            case LEAF -> BodyText.isText(message) && test.test(piece(message));
            case MESSAGE -> anyIn(message.nestedMessage().orElseThrow(), test);
            case MULTIPART -> message.children().stream().anyMatch(part -> anyIn(part, test));
        };
    }

    private static boolean anyIn(MimePart part, Predicate<TextPiece> test) {
        return test.test(header(part.fields())) || anyInBody(part, test);
    }

    private static TextPiece piece(MimePart leaf) {
        return BodyText.isPlainAscii(leaf)
                ? new TextPiece.Plain(leaf.body())
                : new TextPiece.Decoded(BodyText.of(leaf));
    }

    /** Returns the header as one text, a line for each field. */
    static TextPiece header(HeaderFields fields) {
        StringBuilder lines = new StringBuilder();
        for (HeaderField field : fields.list()) {
            lines.append(field.name()).append(": ").append(HeaderText.of(field)).append('\n');
        }
        return new TextPiece.Decoded(lines.toString());
    }
}
