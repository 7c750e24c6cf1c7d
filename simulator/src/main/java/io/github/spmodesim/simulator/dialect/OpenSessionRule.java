package io.github.spmodesim.simulator.dialect;

/** What becomes of a mail session whose log-in would not be accepted any more. */
public enum OpenSessionRule {
    /** It goes on until it ends by itself. */
    KEEP,
    /** The next command, or the next news to a client that idles, ends it. */
    NEXT_COMMAND,
    /** It is ended at once. */
    AT_ONCE
}
