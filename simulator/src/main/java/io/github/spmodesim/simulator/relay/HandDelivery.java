package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.mailbox.Hop;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.mime.TextMail;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Puts messages into mailboxes for those who steer the simulator: by the way of all mail, with trace, rules and quota, but
 * without a connection. Thread-safe.
 *
 * @param flow takes the messages
 * @param serviceName how the service names itself
 * @param ids names messages that are written here
 * @param clock the service's calendar
 */
public record HandDelivery(MailFlow flow, String serviceName, MessageIdIssuer ids, InstantSource clock) {
    /**
     * Delivers a message to one subscriber.
     *
     * @param sender the reverse-path, empty for the null sender
     * @param text header and body as they are to be stored, but for the trace
     * @return completes as {@link MailFlow#accept} does; with {@link NulOctetException} where the message has a NUL
     */
    public CompletionStage<Void> deliver(Subscriber to, Optional<MailAddress> sender, Octets text) {
        int nul = text.indexOf((byte) 0, 0);
        if (nul >= 0) {
            return CompletableFuture.failedStage(new NulOctetException(nul));
        }
        Envelope envelope = Envelope.from(Sender.of(sender)).to(Recipient.of(to.address()));
        return flow.accept(new Submission(envelope, Hop.local(serviceName), text));
    }

    /**
     * Writes a mail of one text and delivers it to one subscriber.
     *
     * @return completes as {@link MailFlow#accept} does; with {@link NulOctetException} where the message has a NUL
     */
    public CompletionStage<Void> deliverText(Subscriber to, MailAddress from, String subject, String text) {
        Instant now = clock.instant();
        TextMail mail = new TextMail(from.value(), to.address().value(), subject, text);
        return deliver(to, Optional.of(from), mail.written(now.atZone(SimulatorClock.ZONE), ids.issue(now)));
    }
}
