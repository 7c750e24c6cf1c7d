package io.github.spmodesim.simulator.mime;

/**
 * One field of a header, as it was sent.
 *
 * @param name as written, without the colon
 * @param raw the whole field: name, colon, value and every line break of it
 * @param value what follows the colon, with its folding and its last line break
 */
public record HeaderField(String name, Octets raw, Octets value) {
    /** Returns whether the field has this name, in upper or lower case. */
    public boolean isNamed(String wanted) {
        return name.equalsIgnoreCase(wanted);
    }

    /** Returns the value on one line: line breaks taken out (RFC 5322 section 2.2.3), no blanks around it. */
    public String unfolded() {
        String text = value.asLatin1();
        var line = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '\r' && c != '\n') {
                line.append(c);
            }
        }
        return line.toString().strip();
    }
}
