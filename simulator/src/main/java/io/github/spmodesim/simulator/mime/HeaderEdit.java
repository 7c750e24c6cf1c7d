package io.github.spmodesim.simulator.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A message with fields put before its header, taken out of it, and put behind it; every other octet stays as it is.
 *
 * <p>Belongs to one thread. The message itself is not changed.
 */
public final class HeaderEdit {
    private static final Octets CRLF = Octets.ofLatin1("\r\n");
    private static final FieldNames NONE = FieldNames.of(List.of());

    private final OctetRope message;
    private final HeaderFields header;
    private final List<Octets> before = new ArrayList<>();
    private final List<Octets> behind = new ArrayList<>();
    private FieldNames unwanted = NONE;

    /**
     * Begins to edit.
     *
     * @param header the message's own, as {@link MimeScanner#header} has read it
     */
    public HeaderEdit(OctetRope message, HeaderFields header) {
        this.message = message;
        this.header = header;
    }

    /** Puts fields before the header: each with its line break, in UTF-8 (RFC 6532). */
    public HeaderEdit prepend(String fields) {
        before.add(Octets.of(fields.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Puts a field behind the last one of the header: with its line break, in UTF-8. */
    public HeaderEdit append(String field) {
        behind.add(Octets.of(field.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Takes out every field of these names, with its folded lines, in place of names given before. */
    public HeaderEdit without(FieldNames names) {
        unwanted = names;
        return this;
    }

    /** Returns the result; the very message where there is nothing to change. */
    public OctetRope toRope() {
        List<Octets> pieces = new ArrayList<>(before);
        boolean changed = !before.isEmpty() || !behind.isEmpty();
        for (HeaderField field : header.list()) {
            if (unwanted.contains(field.name())) {
                changed = true;
            } else {
                pieces.add(field.raw());
            }
        }
        if (!behind.isEmpty()) {
            endLine(pieces);
            pieces.addAll(behind);
        }
        return changed ? startingWith(pieces) : message;
    }

    /** A header that ends with the message may end in the middle of a line. */
    private static void endLine(List<Octets> pieces) {
        if (!pieces.isEmpty()) {
            Octets last = pieces.get(pieces.size() - 1);
            if (last.byteAt(last.length() - 1) != '\n') {
                pieces.add(CRLF);
            }
        }
    }

    // With the line behind the header, so that whoever reads the result finds the end of its header in its first piece.
    private OctetRope startingWith(List<Octets> pieces) {
        Octets start = header.length() > message.start().length() ? message.octets() : message.start();
        int lineEnd = start.indexOf((byte) '\n', header.length()) + 1;
        int end = lineEnd > 0 ? lineEnd : start.length();
        pieces.add(start.slice(header.length(), end));
        return message.startingWith(Octets.joined(pieces), end);
    }
}
