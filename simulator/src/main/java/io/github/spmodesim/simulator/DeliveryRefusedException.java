package io.github.spmodesim.simulator;

/** A message was not taken: its mailbox is full, settings refuse it, or it has a NUL. Nothing was stored. */
public final class DeliveryRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DeliveryRefusedException(Throwable why) {
        super("not delivered: " + why.getMessage(), why);
    }
}
