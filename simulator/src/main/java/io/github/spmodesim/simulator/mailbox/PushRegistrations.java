package io.github.spmodesim.simulator.mailbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * The devices of one subscriber that want to be told of new mail by push, the one that asked last at the end.
 *
 * <p>Thread-safe; guarded by this object's monitor, under which no other lock is taken.
 */
public final class PushRegistrations {
    /** Most registrations kept; beyond that the oldest is forgotten. */
    static final int MOST = 100;

    private final List<PushRegistration> registrations = new ArrayList<>();

    PushRegistrations() {}

    /**
     * Keeps a registration in place of what the same account on the same device asked for before.
     *
     * @return completes when it is kept
     */
    public synchronized CompletionStage<Void> keep(PushRegistration asked) {
        registrations.removeIf(known -> known.accountId().equals(asked.accountId())
                && known.deviceToken().equals(asked.deviceToken()));
        registrations.add(asked);
        if (registrations.size() > MOST) {
            registrations.remove(0);
        }
        return CompletableFuture.completedStage(null);
    }

    /** The registrations that want to be told of a mailbox. */
    public synchronized List<PushRegistration> of(MailboxName mailbox) {
        return registrations.stream()
                .filter(known -> known.mailboxes().contains(mailbox))
                .toList();
    }
}
