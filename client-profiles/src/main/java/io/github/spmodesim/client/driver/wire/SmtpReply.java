package io.github.spmodesim.client.driver.wire;

import java.util.List;

/**
 * One reply of an SMTP server, RFC 5321 section 4.2.
 *
 * @param code reply code
 * @param lines the texts after the code, at least one
 */
record SmtpReply(int code, List<String> lines) {
    SmtpReply {
        lines = List.copyOf(lines);
    }

    boolean positive() {
        return code >= 200 && code < 400;
    }

    boolean forNow() {
        return code >= 400 && code < 500;
    }

    /** The words for a person. */
    String words() {
        return String.join(" ", lines);
    }

    /** As one line of a transcript. */
    String shown() {
        return code + " " + String.join(" | ", lines);
    }
}
