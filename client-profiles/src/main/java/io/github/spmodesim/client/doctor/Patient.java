package io.github.spmodesim.client.doctor;

import io.github.spmodesim.client.device.MailAccount;

/**
 * Settings to be examined.
 *
 * @param account as the client has them
 * @param source where its password has come from
 */
public record Patient(MailAccount account, PasswordSource source) {
    /** Settings that a person typed. */
    public static Patient typed(MailAccount account) {
        return new Patient(account, PasswordSource.TYPED);
    }
}
