package io.github.spmodesim.simulator.dialect;

/**
 * Bounds on what a submitting client may send.
 *
 * @param commandOctets longest command line
 * @param textLineOctets longest line of a message
 * @param messageOctets largest message
 * @param recipients most recipients of one message
 */
public record SmtpLimits(
        Setting<Integer> commandOctets,
        Setting<Integer> textLineOctets,
        Setting<Integer> messageOctets,
        Setting<Integer> recipients) {
    private static final int LEAST_OCTETS = 64;

    /** Refuses bounds under which not even a log-in, a header or one recipient fits. */
    public SmtpLimits {
        atLeast(LEAST_OCTETS, "commandOctets", commandOctets.value());
        atLeast(LEAST_OCTETS, "textLineOctets", textLineOctets.value());
        atLeast(LEAST_OCTETS, "messageOctets", messageOctets.value());
        atLeast(1, "recipients", recipients.value());
    }

    private static void atLeast(int least, String name, int value) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "smtp.limits." + name + ": expected at least " + least + ", got " + value);
        }
    }
}
