package io.github.spmodesim.simulator.subscriber;

/** A reissue was asked for where no password is issued, or a first issue where one is (claims I1, I2). */
public final class OtherIssueNeededException extends SubscriberRefusal {
    private static final long serialVersionUID = 1L;

    OtherIssueNeededException(ImapId imapId, IssueKind asked) {
        super(
                switch (asked) {
                    case FIRST_ISSUE -> imapId + " has an IMAP-only password (expected: a reissue)";
                    case REISSUE -> imapId + " has no IMAP-only password (expected: a first issue)";
                });
    }

    @Override
    public Reason reason() {
        return Reason.OTHER_ISSUE_NEEDED;
    }
}
