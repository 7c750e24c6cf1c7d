package io.github.spmodesim.simulator.cli;

/** Input that cannot be used; the message is the one sentence that the person reads. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
