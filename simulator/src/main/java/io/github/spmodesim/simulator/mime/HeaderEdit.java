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

    private final Octets message;
    private final HeaderFields header;
    private final List<Octets> before = new ArrayList<>();
    private final List<Octets> behind = new ArrayList<>();
    private FieldNames unwanted = FieldNames.of(List.of());

    /**
     * Begins to edit.
     *
     * @param header the message's own, as {@link MimeScanner#header} has read it
     */
    public HeaderEdit(Octets message, HeaderFields header) {
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
    public Octets toOctets() {
        List<Octets> pieces = new ArrayList<>(before);
        List<HeaderField> kept = header.list().stream()
                .filter(field -> !unwanted.contains(field.name()))
                .toList();
        kept.forEach(field -> pieces.add(field.raw()));
        if (!behind.isEmpty()) {
            endLine(pieces);
            pieces.addAll(behind);
        }
        boolean changed = !before.isEmpty()
                || !behind.isEmpty()
                || kept.size() < header.list().size();
        return changed ? joined(pieces) : message;
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

    private Octets joined(List<Octets> pieces) {
        int headerEnd = length(header.list().stream().map(HeaderField::raw).toList());
        pieces.add(message.slice(headerEnd, message.length()));
        byte[] whole = new byte[length(pieces)];
        int at = 0;
        for (Octets piece : pieces) {
            System.arraycopy(piece.array(), piece.arrayOffset(), whole, at, piece.length());
            at += piece.length();
        }
        return Octets.of(whole);
    }

    private static int length(List<Octets> pieces) {
        return pieces.stream().mapToInt(Octets::length).sum();
    }
}
