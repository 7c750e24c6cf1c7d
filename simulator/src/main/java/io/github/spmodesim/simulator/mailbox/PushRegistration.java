package io.github.spmodesim.simulator.mailbox;

import java.util.Set;

/**
 * What a device asked to be told of by push.
 *
 * @param accountId the device's own name for the account
 * @param deviceToken names the device to the push service, hexadecimal in lower case
 * @param subtopic the app on the device
 * @param mailboxes which mailboxes it wants to be told of; all of them were there when it asked
 */
public record PushRegistration(String accountId, String deviceToken, String subtopic, Set<MailboxName> mailboxes) {
    /** Keeps what is given. */
    public PushRegistration {
        mailboxes = Set.copyOf(mailboxes);
    }
}
