package io.github.spmodesim.simulator.subscriber;

/** No subscriber has the IMAP ID that a change was asked for. */
public final class UnknownSubscriberException extends SubscriberRefusal {
    private static final long serialVersionUID = 1L;

    /** A refusal of this ID. */
    public UnknownSubscriberException(ImapId imapId) {
        super("IMAP ID " + imapId + " is unknown (expected: the ID of a subscriber that was added)");
    }

    @Override
    public Reason reason() {
        return Reason.UNKNOWN;
    }
}
