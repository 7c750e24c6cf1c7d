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
        Setting<Integer> recipients) {}
