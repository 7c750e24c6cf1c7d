package io.github.spmodesim.simulator.smtp.wire;

/**
 * Bounds of the frame decoder.
 *
 * @param commandOctets longest command or SASL response, its CRLF included
 * @param textLineOctets longest line of a message, its CRLF included, a dot put before it not
 * @param messageOctets largest message
 */
public record WireLimits(int commandOctets, int textLineOctets, int messageOctets) {
    /** Refuses bounds under which not even a log-in or a header fits. */
    public WireLimits {
        if (commandOctets < 64 || textLineOctets < 64 || messageOctets < 64) {
            throw new IllegalArgumentException(
                    "SMTP wire limits: expected at least 64 octets a command, a text line and a message, got "
                            + commandOctets + ", " + textLineOctets + " and " + messageOctets);
        }
    }
}
