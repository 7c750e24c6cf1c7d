package io.github.spmodesim.simulator.dialect;

/**
 * What an issued IMAP-only password does and undoes.
 *
 * @param checked whether mail looks at the password at all once one is issued; where not, any will do
 * @param alone whether mail takes nothing else once one is issued; where not, the d account password beside it, for as long as
 *     the time-line lets it
 * @param caseMatters whether upper and lower case differ (claim P4)
 * @param replacedWorksMinutes how long one still opens mail after a reissue has replaced it, by the service's calendar
 * @param opensDAccount whether the one that works signs in to the d account too, and so to My docomo (claims P5, Q1)
 */
public record ImapPasswordDialect(
        Setting<Boolean> checked,
        Setting<Boolean> alone,
        Setting<Boolean> caseMatters,
        Setting<Integer> replacedWorksMinutes,
        Setting<Boolean> opensDAccount) {
    /** Refuses a time below 0. */
    public ImapPasswordDialect {
        if (replacedWorksMinutes.value() < 0) {
            throw new IllegalArgumentException("credential.imapPassword.replacedWorksMinutes: expected at least 0, got "
                    + replacedWorksMinutes.value());
        }
    }
}
