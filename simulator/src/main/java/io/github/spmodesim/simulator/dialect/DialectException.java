package io.github.spmodesim.simulator.dialect;

/** A dialect file or an override of one of its values is wrong; the message says where, what was found and what was expected. */
public final class DialectException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** With the sentence that the person reads. */
    public DialectException(String message) {
        super(message);
    }

    /** With the sentence that the person reads and what led to it. */
    public DialectException(String message, Throwable cause) {
        super(message, cause);
    }
}
