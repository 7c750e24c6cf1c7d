package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.mailbox.Hop;
import io.github.spmodesim.simulator.mime.TextMail;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Hands in what a subscriber writes on a page: the browser version of docomo mail, which needs no mail port and so no
 * IMAP-only password (claim U5). Thread-safe.
 *
 * @param flow takes the messages
 * @param serviceName how the service names itself
 * @param ids names the messages
 * @param clock the service's calendar
 */
public record WebSubmission(MailFlow flow, String serviceName, MessageIdIssuer ids, InstantSource clock) {
    /** Whether mail to this address can be handed in. */
    public boolean reaches(MailAddress address) {
        return switch (flow.route(address)) {
            case SUBSCRIBER, OUTSIDE -> true;
            case NOBODY, NOT_CONNECTED -> false;
        };
    }

    /**
     * Hands a mail of one text in.
     *
     * @param to one that this {@linkplain #reaches reaches}
     * @return completes as {@link MailFlow#accept} does
     */
    public CompletionStage<Void> send(Subscriber from, MailAddress to, String subject, String text) {
        Instant now = clock.instant();
        TextMail mail = new TextMail(from.address().value(), to.value(), subject, text);
        Envelope envelope =
                Envelope.from(Sender.of(Optional.of(from.address()))).to(Recipient.of(to));
        return flow.accept(new Submission(
                envelope, Hop.local(serviceName), mail.written(now.atZone(SimulatorClock.ZONE), ids.issue(now))));
    }
}
