package io.github.spmodesim.simulator.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A message with fields put before its header, taken out of it, and put behind it; every other octet stays as it is.
 *
 * <p>Where what follows a field that was put in is no header, an empty line comes between (RFC 5322 section 2.1), so that
 * nobody's text becomes a part of such a field.
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
        List<Octets> kept = new ArrayList<>();
        for (HeaderField field : header.list()) {
            if (!unwanted.contains(field.name())) {
                kept.add(field.raw());
            }
        }
        if (before.isEmpty() && behind.isEmpty() && kept.size() == header.list().size()) {
            return message;
        }
        boolean endsWithOwn = !behind.isEmpty() || (kept.isEmpty() && !before.isEmpty());
        List<Octets> pieces = new ArrayList<>(before);
        pieces.addAll(kept);
        if (!behind.isEmpty()) {
            endLine(pieces);
            pieces.addAll(behind);
        }
        return startingWith(pieces, endsWithOwn);
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
    private OctetRope startingWith(List<Octets> pieces, boolean endsWithOwn) {
        Octets start = header.length() > message.start().length() ? message.octets() : message.start();
        int lineEnd = start.indexOf((byte) '\n', header.length()) + 1;
        int end = lineEnd > 0 ? lineEnd : start.length();
        Octets line = start.slice(header.length(), end);
        if (endsWithOwn && !line.isEmpty() && !isBlank(line)) {
            pieces.add(CRLF);
        }
        pieces.add(line);
        return message.startingWith(Octets.joined(pieces), end);
    }

    private static boolean isBlank(Octets line) {
        return line.byteAt(0) == '\n' || (line.length() == 2 && line.byteAt(0) == '\r' && line.byteAt(1) == '\n');
    }
}
