package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.mailbox.MessageBody;

/** One thing that FETCH can ask of a message (RFC 3501 section 6.4.5). */
public sealed interface FetchItem permits FetchAttribute, BodySection, BinarySection {
    /** Whether reading it marks the message as read. */
    boolean setsSeen();

    /** Whether it can be told of a message at all. */
    default boolean canBeRead(MessageBody message) {
        return true;
    }

    /** Lets the renderer write it. */
    void renderBy(FetchRenderer renderer);
}
