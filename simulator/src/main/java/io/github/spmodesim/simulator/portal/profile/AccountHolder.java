package io.github.spmodesim.simulator.portal.profile;

import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.ImapPassword;
import io.github.spmodesim.simulator.subscriber.IssuedPassword;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.Optional;

/**
 * Whose account a profile sets up, at one moment.
 *
 * @param imapId the user name of both servers
 * @param address the mail address
 * @param password the IMAP-only password; where it is left out, the iPhone asks for it
 */
record AccountHolder(ImapId imapId, MailAddress address, Optional<ImapPassword> password) {
    static AccountHolder of(Subscriber subscriber, boolean passwordInside) {
        Optional<ImapPassword> password =
                subscriber.issuedPassword().filter(issued -> passwordInside).map(IssuedPassword::password);
        return new AccountHolder(subscriber.imapId(), subscriber.address(), password);
    }
}
