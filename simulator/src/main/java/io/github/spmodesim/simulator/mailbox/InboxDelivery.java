package io.github.spmodesim.simulator.mailbox;

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
 * Delivery into the inboxes of a store; all copies share one body.
 *
 * <p>All or none: room is reserved for every recipient before anything is stored, and given back where one has none.
 *
 * <p>Thread-safe; no lock is held over more than one mailbox.
 */
final class InboxDelivery implements Delivery {
    private final MailStore store;
    private final InstantSource clock;
    private final AtomicLong arrivals = new AtomicLong();

    InboxDelivery(MailStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public CompletionStage<Void> deliver(Arrival arrival, Set<ImapId> recipients) {
        Instant now = clock.instant();
        MessageBody body = new MessageBody(TraceFields.before(arrival, arrivals.incrementAndGet(), now));
        List<NewMessage> message = List.of(new NewMessage(body, Flags.NONE, now));
        List<Mailbox> inboxes =
                recipients.stream().map(owner -> store.of(owner).inbox()).toList();
        try {
            reserveAll(inboxes, message);
        } catch (OverQuotaException e) {
            return CompletableFuture.failedStage(e);
        }
        return CompletableFuture.allOf(inboxes.stream()
                .map(inbox -> inbox.appendReserved(message, Origin.OUTSIDE).toCompletableFuture())
                .toArray(CompletableFuture<?>[]::new));
    }

    private static void reserveAll(List<Mailbox> inboxes, List<NewMessage> message) throws OverQuotaException {
        List<Mailbox> reserved = new ArrayList<>();
        for (Mailbox inbox : inboxes) {
            try {
                inbox.reserve(message);
                reserved.add(inbox);
            } catch (OverQuotaException e) {
                reserved.forEach(roomy -> roomy.release(message));
                throw e;
            }
        }
    }
}
