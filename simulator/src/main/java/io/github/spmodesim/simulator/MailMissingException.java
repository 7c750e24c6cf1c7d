package io.github.spmodesim.simulator;

/** Mail that was waited for did not come in time; the message says what was there instead. */
public final class MailMissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MailMissingException(String message) {
        super(message);
    }
}
