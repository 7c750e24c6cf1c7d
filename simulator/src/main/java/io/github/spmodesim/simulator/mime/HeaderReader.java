package io.github.spmodesim.simulator.mime;

import java.util.ArrayList;
import java.util.List;

/** Collects the fields of one header, line by line. */
final class HeaderReader {
    private static final Octets CRLF = Octets.ofLatin1("\r\n");

    private final Octets message;
    private final List<HeaderField> fields = new ArrayList<>();
    private int fieldStart;
    private int fieldColon;
    private int fieldEnd;

    HeaderReader(Octets message) {
        this.message = message;
    }

    /** Takes the line if it starts or continues a field; if not, the header is at its end. */
    boolean accepts(LineCursor lines) {
        Octets line = lines.line();
        if (line.isEmpty()) {
            return false;
        }
        if (isBlank(line.byteAt(0))) {
            return continueField(lines);
        }
        int colon = colonAfterName(line);
        if (colon < 0) {
            return false;
        }
        finishField();
        fieldStart = lines.start();
        fieldColon = lines.start() + colon;
        fieldEnd = lines.start() + lines.lineWithBreak().length();
        return true;
    }

    /** The header of an entity that ends with it, without a blank line. */
    HeaderFields withoutBody() {
        return endedBy(Octets.empty());
    }

    /** The header of an entity whose body follows without a blank line; header fetches are owed one all the same. */
    HeaderFields withBodyAtOnce() {
        return endedBy(CRLF);
    }

    HeaderFields endedBy(Octets blankLine) {
        finishField();
        return new HeaderFields(fields, blankLine);
    }

    private boolean continueField(LineCursor lines) {
        if (fieldEnd == 0) {
            return false;
        }
        fieldEnd = lines.start() + lines.lineWithBreak().length();
        return true;
    }

    private void finishField() {
        if (fieldEnd > 0) {
            String name = message.slice(fieldStart, fieldColon).asLatin1().stripTrailing();
            fields.add(new HeaderField(
                    name, message.slice(fieldStart, fieldEnd), message.slice(fieldColon + 1, fieldEnd)));
            fieldEnd = 0;
        }
    }

    /** RFC 5322 section 2.2 names, and blanks before the colon as in section 4.5.3; -1 if this is no field. */
    private static int colonAfterName(Octets line) {
        int at = 0;
        while (at < line.length() && isNameOctet(line.byteAt(at))) {
            at++;
        }
        boolean named = at > 0;
        while (at < line.length() && isBlank(line.byteAt(at))) {
            at++;
        }
        return named && at < line.length() && line.byteAt(at) == ':' ? at : -1;
    }

    private static boolean isNameOctet(byte octet) {
        return octet > ' ' && octet < 0x7f && octet != ':';
    }

    private static boolean isBlank(byte octet) {
        return octet == ' ' || octet == '\t';
    }
}
