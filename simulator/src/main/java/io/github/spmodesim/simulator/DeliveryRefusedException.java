package io.github.spmodesim.simulator;

/** A message was not taken, because the mailbox is full or the subscriber's settings refuse it; nothing was stored. */
public final class DeliveryRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DeliveryRefusedException(Throwable why) {
        super("not delivered: " + why.getMessage(), why);
    }
}
