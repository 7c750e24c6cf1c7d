package io.github.spmodesim.simulator.mailbox;

import java.time.Instant;

/**
 * One message in one mailbox. All but its flags never change.
 *
 * <p>Thread-safe; flags are written under the mailbox's lock and read without it.
 */
public final class StoredMessage {
    private final Uid uid;
    private final Instant internalDate;
    private final MessageBody body;
    private volatile Flags flags;

    StoredMessage(Uid uid, Instant internalDate, MessageBody body, Flags flags) {
        this.uid = uid;
        this.internalDate = internalDate;
        this.body = body;
        this.flags = flags;
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

    /** Its flags now, without \Recent, which belongs to a session. */
    public Flags flags() {
        return flags;
    }

    void flags(Flags changed) {
        flags = changed;
    }
}
