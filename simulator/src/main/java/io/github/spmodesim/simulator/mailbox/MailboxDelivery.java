package io.github.spmodesim.simulator.mailbox;

import io.github.spmodesim.simulator.mime.HeaderFields;
import io.github.spmodesim.simulator.mime.MimeScanner;
import io.github.spmodesim.simulator.subscriber.ImapId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Delivery into the mailboxes of a store, where the recipients' rules and the service's say; all copies share one body.
 *
 * <p>All or none: rules are asked and room is reserved for every recipient before anything is stored.
 *
 * <p>Thread-safe; no lock is held over more than one mailbox.
 */
final class MailboxDelivery implements Delivery {
    private final MailStore store;
    private final InstantSource clock;
    private final DeliveryPolicy policy;
    private final AtomicLong arrivals = new AtomicLong();

    MailboxDelivery(MailStore store, InstantSource clock, DeliveryPolicy policy) {
        this.store = store;
        this.clock = clock;
        this.policy = policy;
    }

    /** One recipient's copy before it is stored. */
    private record Copy(MailboxTree tree, MailboxName folder) {}

    @Override
    public CompletionStage<Void> deliver(Arrival arrival, Set<ImapId> recipients) {
        Instant now = clock.instant();
        HeaderFields header = MimeScanner.header(arrival.text());
        List<Copy> copies;
        try {
            copies = placed(new ArrivingMail(arrival.sender(), header), recipients);
        } catch (FilteredDeliveryException e) {
            return CompletableFuture.failedStage(e);
        }
        MessageBody body = new MessageBody(TraceFields.before(arrival, header, arrivals.incrementAndGet(), now));
        List<NewMessage> message = List.of(new NewMessage(body, Flags.NONE, now));
        List<MailboxTree> trees = copies.stream().map(Copy::tree).toList();
        return new RoomReservation(message, policy.whenFull())
                .reserve(trees)
                .thenCompose(reserved -> storeAll(copies, message));
    }

    private List<Copy> placed(ArrivingMail mail, Set<ImapId> recipients) throws FilteredDeliveryException {
        List<Copy> copies = new ArrayList<>();
        List<ImapId> filtering = new ArrayList<>();
        for (ImapId owner : recipients) {
            MailboxTree tree = store.of(owner);
            placement(mail, owner)
                    .folder()
                    .ifPresentOrElse(folder -> copies.add(new Copy(tree, folder)), () -> filtering.add(owner));
        }
        if (!filtering.isEmpty()) {
            throw new FilteredDeliveryException(filtering);
        }
        return copies;
    }

    private Placement placement(ArrivingMail mail, ImapId owner) {
        return store.rules(owner)
                .place(mail)
                .or(() -> policy.rules().place(mail))
                .orElse(Placement.INBOX);
    }

    private static CompletionStage<Void> storeAll(List<Copy> copies, List<NewMessage> message) {
        return CompletableFuture.allOf(copies.stream()
                .map(copy -> store(copy, message).toCompletableFuture())
                .toArray(CompletableFuture<?>[]::new));
    }

    // INBOX is never deleted; another folder may be, between being found and being used.
    private static CompletionStage<List<Uid>> store(Copy copy, List<NewMessage> message) {
        Mailbox inbox = copy.tree().inbox();
        return copy.tree()
                .find(copy.folder())
                .orElse(inbox)
                .offerReserved(message, Origin.OUTSIDE)
                .thenCompose(uids -> uids.<CompletionStage<List<Uid>>>map(CompletableFuture::completedStage)
                        .orElseGet(() -> inbox.appendReserved(message, Origin.OUTSIDE)));
    }
}
