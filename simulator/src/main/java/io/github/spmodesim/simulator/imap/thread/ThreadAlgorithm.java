package io.github.spmodesim.simulator.imap.thread;

import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.List;

/** How messages are put into conversations (RFC 5256 section 3, THREAD). */
public enum ThreadAlgorithm {
    /** By base subject alone: "poor man's threading". */
    ORDEREDSUBJECT,
    /** By the message identifiers that replies name, then by base subject. */
    REFERENCES;

    /** Returns the capability that announces it. */
    public String capability() {
        return "THREAD=" + name();
    }

    /**
     * Returns the conversations of some messages, in order.
     *
     * <p>Time is n log n, n being messages and the references that they hold. May run on any thread.
     *
     * @param messages in the order of their numbers
     */
    public List<ThreadNode> thread(List<NumberedMessage> messages) {
        return switch (this) {
            case ORDEREDSUBJECT -> OrderedSubject.thread(messages);
            case REFERENCES -> References.thread(messages);
        };
    }
}
