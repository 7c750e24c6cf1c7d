package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.mailbox.Hop;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Puts messages into mailboxes for those who steer the simulator: by the way of all mail, with trace, rules and quota, but
 * without a connection. Thread-safe.
 *
 * @param flow takes the messages
 * @param serviceName how the service names itself
 */
public record HandDelivery(MailFlow flow, String serviceName) {
    /** Where a message comes from that came by no connection. */
    private static final String FROM = "localhost";

    // As Exim writes it of mail that came by no network.
    private static final String PROTOCOL = "local";

    /**
     * Delivers a message to one subscriber.
     *
     * @param sender the reverse-path, empty for the null sender
     * @param text header and body as they are to be stored, but for the trace
     * @return completes as {@link MailFlow#accept} does
     */
    public CompletionStage<Void> deliver(Subscriber to, Optional<MailAddress> sender, Octets text) {
        Envelope envelope = Envelope.from(Sender.of(sender)).to(Recipient.of(to.address()));
        return flow.accept(new Submission(envelope, new Hop(FROM, serviceName, PROTOCOL), text));
    }
}
