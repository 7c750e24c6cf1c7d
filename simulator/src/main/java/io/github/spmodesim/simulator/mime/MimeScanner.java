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

    /** Returns the message as a tree of parts, within limits of the caller's. */
    public static MimePart scan(Octets message, MimeLimits limits) {
        return new EntityReader(message, new LineCursor(message), limits).read();
    }
}
