package io.github.spmodesim.simulator.subscriber;

/** An IMAP ID or an address that a new subscriber asked for is taken; the message says which. */
public final class DuplicateSubscriberException extends SubscriberRefusal {
    private static final long serialVersionUID = 1L;

    private DuplicateSubscriberException(String taken) {
        super(taken + " is taken (expected: one that no subscriber has)");
    }

    static DuplicateSubscriberException of(ImapId imapId) {
        return new DuplicateSubscriberException("IMAP ID " + imapId);
    }

    static DuplicateSubscriberException of(MailAddress address) {
        return new DuplicateSubscriberException("mail address " + address);
    }

    @Override
    public Reason reason() {
        return Reason.DUPLICATE;
    }
}
