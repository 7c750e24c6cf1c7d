package io.github.spmodesim.simulator.smtp.wire;

/**
 * A line that is no command and no SASL response; its octets are gone, and the next line is read as a command.
 *
 * @param kind what is wrong with it
 * @param problem what was found and what was expected; holds nothing of the line
 */
public record SmtpMalformed(Kind kind, String problem) implements SmtpFrame {
    /** What can be wrong with a line. */
    public enum Kind {
        /** It is beyond the limit. */
        TOO_LONG,
        /** It does not end in CRLF, or has a CR before its end (RFC 5321 section 2.3.8). */
        BARE_LINE_BREAK,
        /** It has a NUL, which no command has (RFC 5321 section 4.1.2). */
        NUL
    }

    @Override
    public String masked() {
        return "(" + problem + ")";
    }

    @Override
    public <R> R receivedBy(Receiver<R> receiver) {
        return receiver.malformed(this);
    }
}
