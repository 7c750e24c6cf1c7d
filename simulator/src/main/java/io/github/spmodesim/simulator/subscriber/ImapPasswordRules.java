package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.dialect.CredentialDialect;
import io.github.spmodesim.simulator.dialect.ImapPasswordDialect;
import io.github.spmodesim.simulator.dialect.MailUserName;
import java.time.Duration;
import java.time.Instant;

/**
 * What an IMAP-only password opens, as the dialect says.
 *
 * @param checked whether mail looks at it at all
 * @param alone whether mail takes nothing else once one is issued
 * @param caseMatters whether upper and lower case differ
 * @param replacedWorks how long one still opens mail after its reissue
 * @param opensDAccount whether it signs in to the d account
 * @param userName what does for the user name
 */
public record ImapPasswordRules(
        boolean checked,
        boolean alone,
        boolean caseMatters,
        Duration replacedWorks,
        boolean opensDAccount,
        MailUserName userName) {
    /** Returns the rules of a dialect. */
    public static ImapPasswordRules of(CredentialDialect dialect) {
        ImapPasswordDialect password = dialect.imapPassword();
        return new ImapPasswordRules(
                password.checked().value(),
                password.alone().value(),
                password.caseMatters().value(),
                Duration.ofMinutes(password.replacedWorksMinutes().value()),
                password.opensDAccount().value(),
                dialect.userName().value());
    }

    /** Whether one opens mail now. */
    boolean works(IssuedPassword issued, Instant now) {
        return issued.end()
                .map(end -> end.kind() == PasswordEnd.Kind.REPLACED
                        && now.isBefore(end.at().plus(replacedWorks)))
                .orElse(true);
    }
}
