package io.github.spmodesim.client.driver;

import io.github.spmodesim.client.device.MailUid;
import io.github.spmodesim.client.profile.MailProtocol;
import java.util.Set;

/** A driver that does all that a person does with a mail client, beyond receiving and sending. */
public interface MailClient extends MailDriver {
    /**
     * Tries the settings of an account as the client does before it keeps them.
     *
     * @throws IllegalStateException if nobody knows how the client does it
     */
    MailOutcome verify(MailTask task);

    /** Logs in to one server and leaves: a single attempt with the settings as typed, nothing fetched and nothing sent. */
    MailOutcome logIn(MailTask task, MailProtocol protocol);

    /**
     * Opens the client: logs in, fetches the mails that are new, and keeps the connection.
     *
     * @param task for whom and through which network
     * @param seen mails that need not be fetched again
     */
    Opening open(MailTask task, Set<MailUid> seen);
}
