package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.access.AccessRules;
import io.github.spmodesim.simulator.dialect.Dialect;

/**
 * Every rule that a directory decides by.
 *
 * @param credential which secret mail takes, and when
 * @param imapPassword what an IMAP-only password opens
 * @param issue how it is issued
 * @param access what each access path may do
 * @param contracts what each contract allows
 * @param locks what locks
 * @param sessions what becomes of open sessions
 * @param notices what is told
 * @param age how long it is good to keep a password
 */
public record DirectoryRules(
        CredentialPolicy credential,
        ImapPasswordRules imapPassword,
        IssueRules issue,
        AccessRules access,
        ContractRules contracts,
        LockPolicy locks,
        SessionRules sessions,
        NoticeRules notices,
        PasswordAgeRules age) {
    /** Returns the rules of a dialect. */
    public static DirectoryRules of(Dialect dialect) {
        return new DirectoryRules(
                CredentialPolicy.of(dialect.credential()),
                ImapPasswordRules.of(dialect.credential()),
                IssueRules.of(dialect.password().issue()),
                AccessRules.of(dialect.access()),
                ContractRules.of(dialect.contract()),
                LockPolicy.of(dialect.lock()),
                SessionRules.of(dialect.session()),
                NoticeRules.of(dialect.notice()),
                PasswordAgeRules.of(dialect.password()));
    }
}
