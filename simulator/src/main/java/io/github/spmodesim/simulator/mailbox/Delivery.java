package io.github.spmodesim.simulator.mailbox;

import io.github.spmodesim.simulator.subscriber.ImapId;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** Puts an arriving message into the mailboxes of subscribers. */
@FunctionalInterface
public interface Delivery {
    /**
     * Delivers one message to all recipients or to none.
     *
     * @param recipients subscribers, each of whom gets one copy
     * @return completes when every copy is safe; with {@link FilteredDeliveryException} where the settings of a recipient
     *     refuse it, with {@link OverQuotaException} where one has no room, and then nothing is stored for any of them
     */
    CompletionStage<Void> deliver(Arrival arrival, Set<ImapId> recipients);

    /**
     * Delivery into a store.
     *
     * @param clock the service's calendar, for the trace and the date in the mailbox
     * @param policy where messages go, and what happens when there is no room
     */
    static Delivery into(MailStore store, InstantSource clock, DeliveryPolicy policy) {
        return new MailboxDelivery(store, clock, policy);
    }

    /** Delivery into the inboxes of a store, as long as there is room. */
    static Delivery into(MailStore store, InstantSource clock) {
        return into(store, clock, DeliveryPolicy.plain());
    }
}
