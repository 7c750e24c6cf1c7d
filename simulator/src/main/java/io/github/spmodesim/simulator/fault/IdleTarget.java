package io.github.spmodesim.simulator.fault;

import java.time.Duration;

/** A client that has just begun to idle. */
public interface IdleTarget {
    /** From so much calendar time on it hears no news until it ends IDLE. */
    void deafAfter(Duration after);

    /** After so much calendar time its connection ends, if it still idles. */
    void cutAfter(Duration after, ConversationTarget.Ending ending);
}
