package io.github.spmodesim.simulator.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one message by recursive descent, line by line (RFC 2046 section 5.1.1).
 *
 * <p>Every line is compared once with the boundaries that are open, not once for each of the levels it lies in.
 */
final class EntityReader {
    private final Octets message;
    private final LineCursor lines;
    private final MimeLimits limits;
    private final OpenBoundaries boundaries = new OpenBoundaries();
    private Delimiter delimiter = Delimiter.NONE;
    private int parts;

    EntityReader(Octets message, LineCursor lines, MimeLimits limits) {
        this.message = message;
        this.lines = lines;
        this.limits = limits;
    }

    static HeaderFields readHeader(Octets message) {
        return new EntityReader(message, new LineCursor(message), MimeLimits.STANDARD).readHeader();
    }

    MimePart read() {
        return readEntity(ContentType.TEXT_PLAIN, 0);
    }

    private MimePart readEntity(ContentType defaultType, int depth) {
        parts++;
        int start = lines.start();
        HeaderFields fields = readHeader();
        int bodyStart = lines.start();
        ContentType declared = ContentType.of(fields, defaultType);
        List<MimePart> children = readBody(declared, depth);
        var span = new PartSpan(message, start, bodyStart, end(bodyStart, children));
        boolean takenApart = !children.isEmpty() || !declared.isComposite();
        return new MimePart(span, fields, takenApart ? declared : ContentType.TEXT_PLAIN, children);
    }

    private HeaderFields readHeader() {
        var header = new HeaderReader(message);
        while (!lines.atEnd() && !delimiter.isPresent() && header.accepts(lines)) {
            advance();
        }
        if (lines.atEnd() || delimiter.isPresent()) {
            return header.withoutBody();
        }
        if (!lines.line().isEmpty()) {
            return header.withBodyAtOnce();
        }
        Octets blankLine = lines.lineWithBreak();
        advance();
        return header.endedBy(blankLine);
    }

    /** Leaves the cursor at a delimiter or at the end. */
    private List<MimePart> readBody(ContentType type, int depth) {
        if (parts > limits.maxParts()) {
            skipToEnd();
            return List.of();
        }
        boolean mayNest = depth < limits.maxDepth();
        Optional<String> boundary = mayNest ? type.boundary() : Optional.empty();
        if (boundary.isPresent()) {
            return readMultipart(boundary.get(), type.defaultTypeOfParts(), depth + 1);
        }
        if (mayNest && type.isMessage()) {
            return List.of(readEntity(ContentType.TEXT_PLAIN, depth + 1));
        }
        skipToDelimiter();
        return List.of();
    }

    private List<MimePart> readMultipart(String boundary, ContentType defaultType, int depth) {
        int level = boundaries.open(boundary);
        matchAgain();
        skipToDelimiter();
        List<MimePart> children = new ArrayList<>();
        while (delimiter.opensPartOf(level)) {
            advance();
            children.add(readEntity(defaultType, depth));
        }
        boolean closed = delimiter.closes(level);
        boundaries.closeInnermost();
        if (closed) {
            advance();
            skipToDelimiter();
        }
        return children;
    }

    /** The line break before a delimiter is the delimiter's, but never one that ends the header or a child. */
    private int end(int bodyStart, List<MimePart> children) {
        int end = delimiter.isPresent() ? lines.startOfBreakBefore() : lines.start();
        int atLeast = children.isEmpty()
                ? bodyStart
                : children.get(children.size() - 1).span().end();
        return Math.max(end, atLeast);
    }

    private void skipToDelimiter() {
        while (!lines.atEnd() && !delimiter.isPresent()) {
            advance();
        }
    }

    private void skipToEnd() {
        lines.skipToEnd();
        delimiter = Delimiter.NONE;
    }

    private void advance() {
        lines.advance();
        matchAgain();
    }

    private void matchAgain() {
        delimiter = boundaries.match(lines.line());
    }
}
