package io.github.spmodesim.simulator.imap.thread;

import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.List;

/**
 * Messages on their way into conversations.
 *
 * <p>Time is n log n, n being messages and the references that they hold. May be used on any thread, on one at a time.
 */
public interface Threading {
    /** Adds a message; messages come in the order of their numbers. */
    void add(NumberedMessage message);

    /** Returns the conversations in order; nothing is added any more then. */
    List<ThreadNode> threads();
}
