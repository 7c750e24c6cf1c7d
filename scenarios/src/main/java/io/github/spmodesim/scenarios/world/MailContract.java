package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.simulator.subscriber.Subscriber;

/**
 * What a person knows of the own contract at this moment.
 *
 * @param imapId the user name
 * @param address the mail address
 * @param imapPassword the IMAP-only password
 * @param dAccountPassword the password of something else
 */
public record MailContract(String imapId, String address, TypedPassword imapPassword, TypedPassword dAccountPassword) {
    static MailContract of(Subscriber subscriber) {
        return new MailContract(
                subscriber.imapId().value(),
                subscriber.address().value(),
                new TypedPassword(subscriber.imapPassword().value()),
                new TypedPassword(subscriber.dAccountPassword().value()));
    }

    MailContract withImapPassword(TypedPassword reissued) {
        return new MailContract(imapId, address, reissued, dAccountPassword);
    }
}
