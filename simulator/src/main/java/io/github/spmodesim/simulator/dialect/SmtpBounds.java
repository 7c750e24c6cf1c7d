package io.github.spmodesim.simulator.dialect;

/** The bounds that every door has on what a client may send, and on how long it may take; a time of 0 has no bound. */
public sealed interface SmtpBounds permits SmtpLimits, MxLimits {
    /** Longest command line. */
    Setting<Integer> commandOctets();

    /** Longest line of a message. */
    Setting<Integer> textLineOctets();

    /** Largest message. */
    Setting<Integer> messageOctets();

    /** Most recipients of one message. */
    Setting<Integer> recipients();

    /** How long a client may be silent, by the service's calendar. */
    Setting<Integer> commandMinutes();

    /** How long it may take not a single octet of what is written to it, in wall time. */
    Setting<Integer> stalledWriteSeconds();

    /** How long TLS may take, in wall time; 0 also where there is none. */
    int secondsForTls();

    /** How long a log-in may take once the connection is up, in wall time; 0 also where there is none. */
    int secondsForLogIn();
}
