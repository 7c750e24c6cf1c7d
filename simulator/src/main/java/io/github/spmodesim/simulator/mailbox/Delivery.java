package io.github.spmodesim.simulator.mailbox;

import io.github.spmodesim.simulator.subscriber.ImapId;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** Puts an arriving message into the inboxes of subscribers. */
@FunctionalInterface
public interface Delivery {
    /**
     * Delivers one message to all recipients or to none.
     *
     * @param recipients subscribers, each of whom gets one copy
     * @return completes when every copy is safe; with {@link OverQuotaException} where one recipient has no room, and then
     *     nothing is stored for any of them
     */
    CompletionStage<Void> deliver(Arrival arrival, Set<ImapId> recipients);

    /**
     * Delivery into a store.
     *
     * @param clock the service's calendar, for the trace and the date in the mailbox
     */
    static Delivery into(MailStore store, InstantSource clock) {
        return new InboxDelivery(store, clock);
    }
}
