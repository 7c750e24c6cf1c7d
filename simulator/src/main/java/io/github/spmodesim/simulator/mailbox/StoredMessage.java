package io.github.spmodesim.simulator.mailbox;

import java.time.Instant;

/**
 * One message in one mailbox. All but its flags never change.
 *
 * <p>Thread-safe; the state is written under the mailbox's lock and read without it.
 */
public final class StoredMessage {
    private final Uid uid;
    private final Instant internalDate;
    private final MessageBody body;
    private volatile State state;
    private volatile boolean removed;

    /**
     * What can change about a message, as it was at one moment.
     *
     * @param flags its flags, without \Recent, which belongs to a session
     * @param modSeq its mod-sequence: higher after every change (RFC 7162 section 3.1)
     */
    public record State(Flags flags, long modSeq) {}

    StoredMessage(Uid uid, NewMessage message, long modSeq) {
        this.uid = uid;
        this.internalDate = message.internalDate();
        this.body = message.body();
        this.state = new State(message.flags(), modSeq);
    }

    /** Its UID. */
    public Uid uid() {
        return uid;
    }

    /** When it arrived, on the service's calendar, or what APPEND said. */
    public Instant internalDate() {
        return internalDate;
    }

    /** Its content. */
    public MessageBody body() {
        return body;
    }

    /** Flags and mod-sequence of one moment. */
    public State state() {
        return state;
    }

    /** Its flags now. */
    public Flags flags() {
        return state.flags();
    }

    /** Its mod-sequence now. */
    public long modSeq() {
        return state.modSeq();
    }

    /** Whether it has been expunged; a session that has not told so still counts it. */
    public boolean isRemoved() {
        return removed;
    }

    void change(State changed) {
        state = changed;
    }

    void remove() {
        removed = true;
    }
}
