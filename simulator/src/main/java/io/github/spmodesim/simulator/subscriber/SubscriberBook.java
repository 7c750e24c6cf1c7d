package io.github.spmodesim.simulator.subscriber;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The subscribers by ID and by address, and the one lock under which they change.
 *
 * <p>What others are to be told of a change is told when the lock is given back, before the change's stage completes.
 */
final class SubscriberBook {
    private final Object lock = new Object();
    private final Map<String, Subscriber> byImapId = new LinkedHashMap<>();
    private final Map<String, Subscriber> byAddress = new HashMap<>();
    private final Queue<Runnable> news = new ArrayDeque<>();

    /** Adds a subscriber unless its ID or one of its addresses is taken. */
    void add(Subscriber subscriber) {
        if (byImapId.containsKey(subscriber.imapId().value())) {
            throw DuplicateSubscriberException.of(subscriber.imapId());
        }
        for (MailAddress address : subscriber.addresses()) {
            if (byAddress.containsKey(address.key())) {
                throw DuplicateSubscriberException.of(address);
            }
        }
        byImapId.put(subscriber.imapId().value(), subscriber);
        subscriber.addresses().forEach(address -> byAddress.put(address.key(), subscriber));
    }

    Optional<Subscriber> find(String imapId) {
        synchronized (lock) {
            return Optional.ofNullable(byImapId.get(imapId));
        }
    }

    Optional<Subscriber> findByAddress(MailAddress address) {
        synchronized (lock) {
            return Optional.ofNullable(byAddress.get(address.key()));
        }
    }

    /** The same by what may be an address and may be none. */
    Optional<Subscriber> findByAddress(String text) {
        try {
            return findByAddress(new MailAddress(text));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** The first that has an address with this part before the @. */
    Optional<Subscriber> findByLocalPart(String text) {
        return all().stream()
                .filter(subscriber -> subscriber.addresses().stream()
                        .anyMatch(address -> address.value().startsWith(text + "@")))
                .findFirst();
    }

    List<Subscriber> all() {
        synchronized (lock) {
            return List.copyOf(byImapId.values());
        }
    }

    /** Works on the subscriber of an ID under the lock; a {@link SubscriberRefusal} fails the stage. */
    <T> CompletionStage<T> change(ImapId imapId, Function<Subscriber, T> work) {
        return work(() -> work.apply(Optional.ofNullable(byImapId.get(imapId.value()))
                .orElseThrow(() -> new UnknownSubscriberException(imapId))));
    }

    /** Works under the lock; a {@link SubscriberRefusal} fails the stage. */
    <T> CompletionStage<T> work(Supplier<T> work) {
        try {
            T result;
            synchronized (lock) {
                result = work.get();
            }
            tellNews();
            return CompletableFuture.completedStage(result);
        } catch (SubscriberRefusal refusal) {
            return CompletableFuture.failedStage(refusal);
        }
    }

    /** Has this run once the lock is given back; the caller holds it. */
    void afterwards(Runnable told) {
        news.add(told);
    }

    private void tellNews() {
        for (Optional<Runnable> next = nextNews(); next.isPresent(); next = nextNews()) {
            next.get().run();
        }
    }

    private Optional<Runnable> nextNews() {
        synchronized (lock) {
            return Optional.ofNullable(news.poll());
        }
    }
}
