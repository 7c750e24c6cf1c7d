package io.github.spmodesim.simulator.mailbox;

import io.github.spmodesim.simulator.subscriber.ImapId;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The mailboxes of all subscribers.
 *
 * <p>Thread-safe. UIDVALIDITY counts up over the whole store from the second at which the store was made, so that a
 * mailbox made anew never repeats one (RFC 3501 section 2.3.1.1).
 */
public final class MailStore {
    private final MailboxLayout layout;
    private final AtomicLong uidValidity;
    private final AtomicLong bodies = new AtomicLong();
    private final Map<ImapId, MailboxTree> trees = new ConcurrentHashMap<>();
    private final Map<ImapId, DeliveryRules> rules = new ConcurrentHashMap<>();

    /**
     * An empty store.
     *
     * @param layout what each subscriber begins with
     * @param clock the service's calendar
     */
    public MailStore(MailboxLayout layout, InstantSource clock) {
        this.layout = layout;
        this.uidValidity = new AtomicLong(clock.instant().getEpochSecond() & 0x7FFF_FFFFL);
    }

    /**
     * What tells a body from every other one of the store: all copies of a message have the same number.
     *
     * @return from 1 on, in the order of asking
     */
    public long numberOf(MessageBody body) {
        return body.number(bodies::incrementAndGet);
    }

    /** The subscriber's mailboxes, made at the first call. */
    public MailboxTree of(ImapId owner) {
        return trees.computeIfAbsent(owner, id -> new MailboxTree(layout, uidValidity::incrementAndGet));
    }

    /** The rules that the subscriber has set for arriving messages, none at first. */
    public DeliveryRules rules(ImapId owner) {
        return rules.computeIfAbsent(owner, id -> new DeliveryRules(List.of()));
    }
}
