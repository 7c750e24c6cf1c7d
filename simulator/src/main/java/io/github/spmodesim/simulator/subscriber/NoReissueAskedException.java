package io.github.spmodesim.simulator.subscriber;

/** An issue was confirmed that nobody asked for, or that was confirmed before (claims I1, I2). */
public final class NoReissueAskedException extends SubscriberRefusal {
    private static final long serialVersionUID = 1L;

    NoReissueAskedException(ImapId imapId) {
        super("no issue waits for " + imapId + " (expected: one asked for and not yet confirmed)");
    }

    @Override
    public Reason reason() {
        return Reason.NO_REISSUE_ASKED;
    }
}
