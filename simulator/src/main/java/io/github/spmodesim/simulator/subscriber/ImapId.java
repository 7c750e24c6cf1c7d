package io.github.spmodesim.simulator.subscriber;

/**
 * IMAP用ID: the user name of mail authentication, which is the d account ID.
 *
 * <p>It is independent of the mail address: a d account ID may be any string, even another provider's address
 * (docomo-mail.md section 5, SPEC). Assumption: 1 to 128 printable characters, compared exactly, and neither {@code .}
 * nor {@code ..}: as a segment of a URL's path they mean another path (RFC 3986 section 5.2.4).
 *
 * @param value the ID as the client sends it
 */
public record ImapId(String value) {
    private static final int MAX_CHARACTERS = 128;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is empty, too long or holds a space or control character, or is a dot
     *     segment
     */
    public ImapId {
        int characters = value.codePointCount(0, value.length());
        if (characters < 1 || characters > MAX_CHARACTERS) {
            throw new IllegalArgumentException(
                    "IMAP ID of " + characters + " characters (expected: 1 to " + MAX_CHARACTERS + ")");
        }
        if (value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException("IMAP ID \"" + value + "\" (expected: more than one or two dots)");
        }
        value.codePoints()
                .filter(character -> !isPrintable(character))
                .findFirst()
                .ifPresent(ImapId::refuse);
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static void refuse(int character) {
        throw new IllegalArgumentException(String.format(
                "IMAP ID with the character U+%04X (expected: printable characters without spaces)", character));
    }

    /** Returns the plain text of the ID; an ID is no secret. */
    @Override
    public String toString() {
        return value;
    }
}
