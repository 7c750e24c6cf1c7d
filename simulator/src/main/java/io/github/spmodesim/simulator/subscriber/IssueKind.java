package io.github.spmodesim.simulator.subscriber;

/** How an IMAP-only password comes about. */
public enum IssueKind {
    /** 「IMAP専用パスワード新規発行」: there was none that works (claim I1). */
    FIRST_ISSUE,
    /** 「IMAP専用パスワード再発行」: another takes the place of the one that works (claim I2). */
    REISSUE
}
