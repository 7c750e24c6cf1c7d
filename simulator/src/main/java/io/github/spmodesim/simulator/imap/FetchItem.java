package io.github.spmodesim.simulator.imap;

/** One thing that FETCH can ask of a message (RFC 3501 section 6.4.5). */
public sealed interface FetchItem permits FetchAttribute, BodySection, BinarySection {
    /** Whether reading it marks the message as read. */
    boolean setsSeen();

    /** Lets the renderer write it. */
    void renderBy(FetchRenderer renderer);
}
