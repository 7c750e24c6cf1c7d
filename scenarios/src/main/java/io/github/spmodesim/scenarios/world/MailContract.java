package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.device.Credentials;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
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

    /** The account as somebody types it in by the article (claims C2, C3). */
    MailAccount account(String displayName) {
        Credentials credentials = Credentials.of(imapId, imapPassword);
        return new MailAccount(
                displayName,
                address,
                new ServerSettings("imap.spmode.ne.jp", 993, Security.SSL, credentials),
                new ServerSettings("smtp.spmode.ne.jp", 465, Security.SSL, credentials));
    }
}
