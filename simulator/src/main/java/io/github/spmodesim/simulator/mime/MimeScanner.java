package io.github.spmodesim.simulator.mime;

/**
 * Takes a message apart without copying it.
 *
 * <p>One pass from the first octet to the last: lines may end in CRLF or LF; a missing blank line, a boundary that is never
 * closed or never seen, and 8-bit headers are all taken as they come. It never throws on what a message holds.
 */
public final class MimeScanner {
    private MimeScanner() {}

    /** Returns the message as a tree of parts, within {@link MimeLimits#STANDARD}. */
    public static MimePart scan(Octets message) {
        return scan(message, MimeLimits.STANDARD);
    }

    /** Returns the fields of the header alone; the body is not looked at. */
    public static HeaderFields header(Octets message) {
        return EntityReader.readHeader(message);
    }

    /** Returns the fields of the header alone, and reads no further than it has to. */
    public static HeaderFields header(OctetRope message) {
        Octets start = message.start();
        HeaderFields header = header(start);
        // Where a piece ends, a field may go on in the next; a whole line that is no field ends it for good.
        boolean ended = start.length() == message.length() || start.indexOf((byte) '\n', header.length()) >= 0;
        return ended ? header : header(message.octets());
    }

    /** Returns the message as a tree of parts, within limits of the caller's. */
    public static MimePart scan(Octets message, MimeLimits limits) {
        return new EntityReader(message, new LineCursor(message), limits).read();
    }
}
