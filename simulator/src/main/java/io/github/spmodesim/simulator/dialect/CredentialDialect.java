package io.github.spmodesim.simulator.dialect;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * What mail takes for a log-in: the time-line of the obligation to use the IMAP-only password (claims S1 to S3), whose dates are
 * Japan's, and what that password is good for.
 *
 * @param overseasRequiredFrom first day on which access from abroad needs it, as {@code 2019-07-23}
 * @param domesticRequiredFrom first day on which the first cohort needs it inside Japan too
 * @param domesticRollOutDays days over which the cohorts follow one another; 0 for all on the first day
 * @param domesticCohorts in how many groups the subscribers are divided for that
 * @param userName what a mail client may give for the user
 * @param imapPassword what an issued IMAP-only password does and undoes
 */
public record CredentialDialect(
        Setting<String> overseasRequiredFrom,
        Setting<String> domesticRequiredFrom,
        Setting<Integer> domesticRollOutDays,
        Setting<Integer> domesticCohorts,
        Setting<MailUserName> userName,
        ImapPasswordDialect imapPassword) {
    /** Refuses what is no date, a time-line that runs backwards, and a roll-out of nobody. */
    public CredentialDialect {
        if (date("domesticRequiredFrom", domesticRequiredFrom)
                .isBefore(date("overseasRequiredFrom", overseasRequiredFrom))) {
            throw new IllegalArgumentException("credential.domesticRequiredFrom: expected "
                    + overseasRequiredFrom.value() + " or later, got " + domesticRequiredFrom.value());
        }
        if (domesticRollOutDays.value() < 0) {
            throw new IllegalArgumentException(
                    "credential.domesticRollOutDays: expected at least 0, got " + domesticRollOutDays.value());
        }
        if (domesticCohorts.value() < 1) {
            throw new IllegalArgumentException(
                    "credential.domesticCohorts: expected at least 1, got " + domesticCohorts.value());
        }
    }

    /** Returns the first day on which access from abroad needs it. */
    public LocalDate overseasDate() {
        return LocalDate.parse(overseasRequiredFrom.value());
    }

    /** Returns the first day of the roll-out inside Japan. */
    public LocalDate domesticDate() {
        return LocalDate.parse(domesticRequiredFrom.value());
    }

    private static LocalDate date(String name, Setting<String> setting) {
        try {
            return LocalDate.parse(setting.value());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "credential." + name + ": expected a date such as 2019-07-23, got " + setting.value(), e);
        }
    }
}
