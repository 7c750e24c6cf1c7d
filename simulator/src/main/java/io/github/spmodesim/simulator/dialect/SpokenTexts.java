package io.github.spmodesim.simulator.dialect;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes sure that an IMAP service has something to say: the text of a reply has a character at least (RFC 3501 section 9). */
final class SpokenTexts {
    private SpokenTexts() {}

    /**
     * Refuses a dialect with an empty text of an IMAP reply.
     *
     * @param file as the reader of a message knows it
     * @throws DialectException naming the text
     */
    static void check(String file, ObjectNode root) {
        root.at("/imap/texts").properties().forEach(text -> {
            if (text.getValue().path("value").asText("-").isEmpty()) {
                throw new DialectException(file + ": imap.texts." + text.getKey()
                        + ": expected a character at least (RFC 3501 section 9), got an empty text");
            }
        });
    }
}
