package io.github.spmodesim.simulator.dialect;

/**
 * Bounds on what an IMAP client may send, and on how long it may take; a time of 0 has no bound.
 *
 * @param lineOctets longest command without its literals, after log-in
 * @param literalOctets longest literal, after log-in: the largest message that APPEND takes
 * @param literalOctetsTogether all literals of one command, after log-in
 * @param literals most literals in one command
 * @param contexts most searches of one session whose results are kept up to date (RFC 5267 section 4.3.1)
 * @param octetsBeforeLogin longest command and longest literal before log-in
 * @param handshakeSeconds how long TLS may take, in wall time
 * @param loginSeconds how long a log-in may take once TLS is up, in wall time, however busy the client is
 * @param autoLogoutMinutes how long a client may be silent after a log-in, by the service's calendar
 * @param idleMinutes how long it may IDLE, by the service's calendar
 * @param stalledWriteSeconds how long it may take not a single octet of what is written to it, in wall time
 * @param pendingNotifications most mailboxes and names of which it may have to be told unasked, and most that it may name
 *     for that
 */
public record ImapLimits(
        Setting<Integer> lineOctets,
        Setting<Integer> literalOctets,
        Setting<Integer> literalOctetsTogether,
        Setting<Integer> literals,
        Setting<Integer> contexts,
        Setting<Integer> octetsBeforeLogin,
        Setting<Integer> handshakeSeconds,
        Setting<Integer> loginSeconds,
        Setting<Integer> autoLogoutMinutes,
        Setting<Integer> idleMinutes,
        Setting<Integer> stalledWriteSeconds,
        Setting<Integer> pendingNotifications) {
    private static final int LEAST_OCTETS = 64;
    private static final int LEAST_LITERALS = 2;
    private static final int LEAST_NOTIFICATIONS = 1;

    /** Refuses bounds under which not even a log-in or the largest literal fits, and times below 0. */
    public ImapLimits {
        atLeast(LEAST_OCTETS, "lineOctets", lineOctets.value());
        atLeast(LEAST_OCTETS, "literalOctets", literalOctets.value());
        atLeast(literalOctets.value(), "literalOctetsTogether", literalOctetsTogether.value());
        atLeast(LEAST_LITERALS, "literals", literals.value());
        atLeast(0, "contexts", contexts.value());
        atLeast(LEAST_OCTETS, "octetsBeforeLogin", octetsBeforeLogin.value());
        atLeast(0, "handshakeSeconds", handshakeSeconds.value());
        atLeast(0, "loginSeconds", loginSeconds.value());
        atLeast(0, "autoLogoutMinutes", autoLogoutMinutes.value());
        atLeast(0, "idleMinutes", idleMinutes.value());
        atLeast(0, "stalledWriteSeconds", stalledWriteSeconds.value());
        atLeast(LEAST_NOTIFICATIONS, "pendingNotifications", pendingNotifications.value());
    }

    private static void atLeast(int least, String name, int value) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "imap.limits." + name + ": expected at least " + least + ", got " + value);
        }
    }
}
