package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.dialect.Setting;
import io.github.spmodesim.simulator.subscriber.AuthOutcome;

/** What the client hears of its log-in: hardly ever why (docomo-mail.md section 2). */
final class LoginReply {
    private LoginReply() {}

    /** The outcome of LOGIN or AUTHENTICATE. */
    static ImapOutcome of(AuthOutcome outcome, ImapSession session) {
        return switch (outcome) {
            case ACCEPTED, ACCEPTED_BY_D_ACCOUNT -> ImapOutcome.okWithCode(session.capabilityCode());
            case LOCKED -> refused(session.texts().accountLocked(), session);
            case NO_CONTRACT, PATH_CLOSED -> refused(session.texts().notServed(), session);
            case UNKNOWN_USER,
                    WRONG_SECRET,
                    REISSUED_SECRET,
                    REVOKED_SECRET,
                    D_ACCOUNT_SECRET,
                    OLD_D_ACCOUNT_SECRET,
                    OTHER_SECRET,
                    OTHER_IDENTITY -> refused(session);
        };
    }

    /** What whoever is not let in hears. */
    static ImapOutcome refused(ImapSession session) {
        return refused(session.texts().authenticateFailed(), session);
    }

    private static ImapOutcome refused(Setting<String> text, ImapSession session) {
        return new ImapOutcome.Refused(session.reason("AUTHENTICATIONFAILED"), text.value());
    }
}
