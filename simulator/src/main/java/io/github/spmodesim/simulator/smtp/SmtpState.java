package io.github.spmodesim.simulator.smtp;

/** Where an SMTP session stands (RFC 5321 section 4.1.4, with the log-in of RFC 4954 between). */
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
        };
    }

    /** Whether the client may send mail and the connection goes on. */
    public boolean maySend() {
        return this == READY || this == SENDER || this == RECIPIENT;
    }

    /** In which states a command is valid. */
    public enum Required {
        /** In all of them. */
        ANY,
        /** Between EHLO and log-in. */
        GREETED,
        /** Before a transaction. */
        READY,
        /** In a transaction. */
        SENDER,
        /** In a transaction with a recipient. */
        RECIPIENT
    }
}
