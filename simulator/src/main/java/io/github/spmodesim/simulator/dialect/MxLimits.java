package io.github.spmodesim.simulator.dialect;

/**
 * Bounds on what another mail server may send, and on how long it may take; a time of 0 has no bound.
 *
 * @param commandOctets longest command line
 * @param textLineOctets longest line of a message
 * @param messageOctets largest message
 * @param recipients most recipients of one message
 * @param commandMinutes how long a client may be silent, by the service's calendar
 * @param stalledWriteSeconds how long it may take not a single octet of what is written to it, in wall time
 */
public record MxLimits(
        Setting<Integer> commandOctets,
        Setting<Integer> textLineOctets,
        Setting<Integer> messageOctets,
        Setting<Integer> recipients,
        Setting<Integer> commandMinutes,
        Setting<Integer> stalledWriteSeconds)
        implements SmtpBounds {
    private static final int LEAST_OCTETS = 64;

    /** Refuses bounds under which not even a header or one recipient fits, and times below 0. */
    public MxLimits {
        atLeast(LEAST_OCTETS, "commandOctets", commandOctets.value());
        atLeast(LEAST_OCTETS, "textLineOctets", textLineOctets.value());
        atLeast(LEAST_OCTETS, "messageOctets", messageOctets.value());
        atLeast(1, "recipients", recipients.value());
        atLeast(0, "commandMinutes", commandMinutes.value());
        atLeast(0, "stalledWriteSeconds", stalledWriteSeconds.value());
    }

    @Override
    public int secondsForTls() {
        return 0;
    }

    @Override
    public int secondsForLogIn() {
        return 0;
    }

    private static void atLeast(int least, String name, int value) {
        if (value < least) {
            throw new IllegalArgumentException("mx.limits." + name + ": expected at least " + least + ", got " + value);
        }
    }
}
