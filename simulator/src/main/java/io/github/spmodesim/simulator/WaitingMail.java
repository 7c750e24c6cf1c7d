package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.relay.QueuedMail;
import io.github.spmodesim.simulator.relay.RemoteAnswer;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.time.Instant;
import java.util.List;

/**
 * A message that waits to be handed over to another provider.
 *
 * @param id counts what has waited from 1, once for each domain of a message's recipients
 * @param sender the reverse-path, empty for the null sender
 * @param recipients all of one domain
 * @param attempts made so far
 * @param nextAttempt when the next one is due, by the simulator's clock
 * @param lastAnswer what the last one was answered, empty before that
 */
public record WaitingMail(
        long id, String sender, List<String> recipients, int attempts, Instant nextAttempt, String lastAnswer) {
    /** Copies the list. */
    public WaitingMail {
        recipients = List.copyOf(recipients);
    }

    static WaitingMail of(QueuedMail mail) {
        return new WaitingMail(
                mail.id(),
                mail.parcel().mail().sender().address().map(MailAddress::value).orElse(""),
                mail.parcel().recipients().stream()
                        .map(recipient -> recipient.address().value())
                        .toList(),
                mail.progress().attempts(),
                mail.progress().next(),
                mail.progress().last().map(RemoteAnswer::words).orElse(""));
    }
}
