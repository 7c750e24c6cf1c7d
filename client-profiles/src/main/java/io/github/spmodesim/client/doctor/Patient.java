package io.github.spmodesim.client.doctor;

import io.github.spmodesim.client.device.MailAccount;
import java.util.function.UnaryOperator;

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

    /** The same with settings that were changed; the password is from where it was. */
    public Patient map(UnaryOperator<MailAccount> change) {
        return new Patient(change.apply(account), source);
    }
}
