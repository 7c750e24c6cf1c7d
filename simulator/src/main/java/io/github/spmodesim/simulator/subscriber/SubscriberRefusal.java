package io.github.spmodesim.simulator.subscriber;

/**
 * A change that the directory refused. It fails the stage of the call; nothing was changed.
 *
 * <p>It carries no stack trace: it is an answer, not a defect.
 */
public abstract sealed class SubscriberRefusal extends RuntimeException
        permits DuplicateSubscriberException,
                UnknownSubscriberException,
                NoReissueAskedException,
                OtherIssueNeededException,
                CarryOverTooLateException {
    private static final long serialVersionUID = 1L;

    SubscriberRefusal(String message) {
        super(message, null, false, false);
    }

    /** Why a change is refused. */
    public enum Reason {
        /** The IMAP ID or the address belongs to a subscriber already. */
        DUPLICATE,
        /** No subscriber has the IMAP ID. */
        UNKNOWN,
        /** A confirmation without a request before it. */
        NO_REISSUE_ASKED,
        /** A reissue where none is issued, or a first issue where one is. */
        OTHER_ISSUE_NEEDED,
        /** ドコモメール持ち運び is applied for too long after mail has ended. */
        CARRY_OVER_TOO_LATE
    }

    /** Returns why, for an exhaustive switch. */
    public abstract Reason reason();
}
