package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.Service;

/**
 * What a mail client presents to be let in.
 *
 * @param user the user name as sent; it need not have the form of an IMAP ID
 * @param secret the password as sent
 * @param service at which door
 * @param access how it came there
 * @param forAnother whether it asks for another's mail than the user's own, which nobody is let in for
 */
public record LoginAttempt(String user, PresentedSecret secret, Service service, Access access, boolean forAnother) {
    /** An attempt at the user's own mail. */
    public LoginAttempt(String user, PresentedSecret secret, Service service, Access access) {
        this(user, secret, service, access, false);
    }
}
