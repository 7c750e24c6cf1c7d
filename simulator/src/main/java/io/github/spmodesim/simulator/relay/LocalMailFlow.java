package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.dialect.SmtpDialect;
import io.github.spmodesim.simulator.mailbox.Arrival;
import io.github.spmodesim.simulator.mailbox.Delivery;
import io.github.spmodesim.simulator.mailbox.FilteredDeliveryException;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** Mail between subscribers, no outside world. Thread-safe. */
public final class LocalMailFlow implements MailFlow {
    private final SmtpDialect dialect;
    private final SubscriberDirectory directory;
    private final Delivery delivery;

    /**
     * Mail between subscribers.
     *
     * @param dialect names the service's own domains
     * @param directory says whose address is whose
     * @param delivery takes the messages
     */
    public LocalMailFlow(SmtpDialect dialect, SubscriberDirectory directory, Delivery delivery) {
        this.dialect = dialect;
        this.directory = directory;
        this.delivery = delivery;
    }

    @Override
    public Route route(MailAddress address) {
        if (directory.findByAddress(address).isPresent()) {
            return Route.SUBSCRIBER;
        }
        return serves(address.domain()) ? Route.NOBODY : Route.NOT_CONNECTED;
    }

    private boolean serves(String domain) {
        return dialect.domains().entrySet().stream()
                .anyMatch(own ->
                        own.getKey().equalsIgnoreCase(domain) && own.getValue().value());
    }

    @Override
    public CompletionStage<Void> accept(Submission submission) {
        Envelope envelope = submission.envelope();
        Set<ImapId> owners = envelope.recipients().stream()
                .map(recipient -> directory.findByAddress(recipient.address()))
                .flatMap(Optional::stream)
                .map(Subscriber::imapId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return delivery.deliver(arrival(submission), owners)
                .exceptionallyCompose(failure -> CompletableFuture.failedStage(explained(failure, envelope)));
    }

    private static Arrival arrival(Submission submission) {
        Envelope envelope = submission.envelope();
        return new Arrival(envelope.sender().address(), submission.hop(), submission.text(), envelope.onlyRecipient());
    }

    /** Who filters is told by the addresses that were written to, which is all that a sender knows. */
    private Throwable explained(Throwable failure, Envelope envelope) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof FilteredDeliveryException filtered
                ? new FilteredException(envelope.recipients().stream()
                        .map(Recipient::address)
                        .filter(address -> directory
                                .findByAddress(address)
                                .filter(owner -> filtered.owners().contains(owner.imapId()))
                                .isPresent())
                        .toList())
                : cause;
    }
}
