package io.github.spmodesim.simulator.mailbox;

import java.util.Collection;
import java.util.List;

/**
 * How much of its quota a subscriber uses, over all mailboxes.
 *
 * <p>Thread-safe; guarded by this object's monitor, which is the innermost lock.
 */
public final class QuotaUsage {
    private final Quota quota;
    private long messages;
    private long octets;

    QuotaUsage(Quota quota) {
        this.quota = quota;
    }

    /** The bound. */
    public Quota quota() {
        return quota;
    }

    /** Messages in use. */
    public synchronized long messages() {
        return messages;
    }

    /** Octets in use. */
    public synchronized long octets() {
        return octets;
    }

    /** Counts messages as stored before they are; {@link #giveBack} where they are not after all. */
    synchronized void add(List<NewMessage> arriving) throws OverQuotaException {
        long more = octets(arriving);
        if (messages + arriving.size() > quota.messages() || octets + more > quota.octets()) {
            throw new OverQuotaException(quota);
        }
        messages += arriving.size();
        octets += more;
    }

    /** How many messages and octets have to go before these have room; 0 or less where none have. */
    synchronized Quota lacking(List<NewMessage> arriving) {
        return new Quota(messages + arriving.size() - quota.messages(), octets + octets(arriving) - quota.octets());
    }

    /** Takes back an {@link #add} whose messages were not stored after all. */
    synchronized void giveBack(List<NewMessage> notStored) {
        messages -= notStored.size();
        octets -= octets(notStored);
    }

    synchronized void remove(Collection<StoredMessage> removed) {
        messages -= removed.size();
        octets -= removed.stream().mapToLong(message -> message.body().size()).sum();
    }

    private static long octets(List<NewMessage> messages) {
        return messages.stream().mapToLong(message -> message.body().size()).sum();
    }
}
