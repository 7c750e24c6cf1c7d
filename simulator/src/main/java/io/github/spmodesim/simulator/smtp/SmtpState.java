package io.github.spmodesim.simulator.smtp;

/** Where an SMTP session stands (RFC 5321 section 4.1.4, with the log-in of RFC 4954 and the chunks of RFC 3030 between). */
public enum SmtpState {
    /** Before EHLO. */
    CONNECTED,
    /** After EHLO, before a log-in. */
    GREETED,
    /** A transaction may begin: after a log-in, or where none is asked for. */
    READY,
    /** A transaction has its sender. */
    SENDER,
    /** A transaction has a recipient. */
    RECIPIENT,
    /** A transaction has a chunk of its text. */
    CHUNKS,
    /** The connection ends. */
    CLOSED;

    /** Whether a command that needs {@code required} may run now. */
    public boolean allows(Required required) {
        return switch (required) {
            case ANY -> this != CLOSED;
            case GREETED -> this == GREETED;
            case READY -> this == READY;
            case SENDER -> this == SENDER || this == RECIPIENT;
            case RECIPIENT -> this == RECIPIENT;
            case CHUNKS -> this == RECIPIENT || this == CHUNKS;
        };
    }

    /** Whether a transaction has begun. */
    boolean inTransaction() {
        return this == SENDER || this == RECIPIENT || this == CHUNKS;
    }

    /** Whether the client may send mail and the connection goes on. */
    public boolean maySend() {
        return this == READY || inTransaction();
    }

    /** In which states a command is valid. */
    public enum Required {
        /** In all of them. */
        ANY,
        /** Between EHLO and log-in. */
        GREETED,
        /** Before a transaction. */
        READY,
        /** In a transaction whose text has not begun. */
        SENDER,
        /** The same, with a recipient. */
        RECIPIENT,
        /** In a transaction with a recipient, its text begun in chunks or not at all. */
        CHUNKS
    }
}
