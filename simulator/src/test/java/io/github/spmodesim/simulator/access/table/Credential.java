package io.github.spmodesim.simulator.access.table;

import io.github.spmodesim.simulator.subscriber.Subscriber;

/** What is presented as password. */
enum Credential {
    IMAP_PASSWORD,
    REISSUED_IMAP_PASSWORD,
    REVOKED_IMAP_PASSWORD,
    D_ACCOUNT_PASSWORD_BEFORE_ISSUE,
    D_ACCOUNT_PASSWORD_AFTER_ISSUE,
    NETWORK_PIN,
    SPMODE_PASSWORD,
    WRONG;

    /** Whether the subscriber has had no IMAP-only password. */
    boolean beforeIssue() {
        return this == D_ACCOUNT_PASSWORD_BEFORE_ISSUE;
    }

    /** The text that is presented, for a subscriber whose history fits. */
    String text(Subscriber subscriber) {
        return switch (this) {
            case IMAP_PASSWORD -> subscriber.imapPassword().value();
            case REISSUED_IMAP_PASSWORD, REVOKED_IMAP_PASSWORD ->
                subscriber.passwordHistory().get(0).password().value();
            case D_ACCOUNT_PASSWORD_BEFORE_ISSUE, D_ACCOUNT_PASSWORD_AFTER_ISSUE ->
                subscriber.dAccountPassword().value();
            case NETWORK_PIN -> subscriber.networkPin().value();
            case SPMODE_PASSWORD -> subscriber.spmodePassword().value();
            case WRONG -> "wrong";
        };
    }
}
