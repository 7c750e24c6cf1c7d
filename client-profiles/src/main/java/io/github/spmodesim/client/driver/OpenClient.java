package io.github.spmodesim.client.driver;

import io.github.spmodesim.client.device.MailUid;

/**
 * A mail client that is open on a device: its connection stands until it is closed.
 *
 * <p>Waiting is done on the device's clock: whoever moves it ends the wait. What a profile does not know is no outcome: such
 * a call throws {@link IllegalStateException}, and a scenario that needs it is pending. Not safe for use by several threads.
 */
public interface OpenClient extends AutoCloseable {
    /** Looks for new mail, as when the person asks for it. */
    MailOutcome refresh();

    /** Waits until the client learns of new mail by itself, told by the server or with a poll, and fetches it. */
    MailOutcome awaitMail();

    /** The person opens a mail that has been fetched. */
    MailOutcome read(MailUid mail);

    /** The person deletes a mail. */
    MailOutcome delete(MailUid mail);

    /** The person quits the client, which ends its connection its own way. */
    @Override
    void close();
}
