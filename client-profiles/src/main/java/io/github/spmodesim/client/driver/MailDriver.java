package io.github.spmodesim.client.driver;

import io.github.spmodesim.client.device.MailUid;
import io.github.spmodesim.client.device.OutgoingMail;
import java.util.Set;

/**
 * Something that sends and receives mail the way a mail client does.
 *
 * <p>A client of one's own is put in by implementing this, naming the class in {@code
 * META-INF/services/io.github.spmodesim.client.driver.MailDriver} and choosing it by {@link #id()}. Connections go
 * where {@link Network#find} says; the host name as typed is what TLS asks for and checks. Everything the network does
 * is an outcome; exceptions are left for misuse.
 */
public interface MailDriver extends AutoCloseable {
    /** The name by which it is chosen, such as {@code wire}. */
    String id();

    /**
     * Logs in, opens INBOX and fetches the mails that are new, whole.
     *
     * @param task for whom and through which network
     * @param seen mails that need not be fetched again
     */
    MailOutcome receive(MailTask task, Set<MailUid> seen);

    /**
     * Submits one mail and keeps a copy on the server where the client does.
     *
     * @param task for whom and through which network
     * @param mail what to send; the sender is the account's address
     */
    MailOutcome send(MailTask task, OutgoingMail mail);

    /** Gives back threads; a closed driver is not used again. */
    @Override
    default void close() {}
}
