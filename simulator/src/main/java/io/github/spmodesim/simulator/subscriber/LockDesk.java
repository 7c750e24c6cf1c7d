package io.github.spmodesim.simulator.subscriber;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What is locked, and who locks and releases it: the docomo shop's counter, among others. */
public final class LockDesk {
    private final SubscriberBook book;
    private final LockPolicy policy;
    private final InstantSource clock;
    private final List<BiConsumer<Subscriber, Lock>> listeners = new CopyOnWriteArrayList<>();

    LockDesk(SubscriberBook book, LockPolicy policy, InstantSource clock) {
        this.book = book;
        this.policy = policy;
        this.clock = clock;
    }

    /** Returns the locks that hold now. */
    public List<Lock> of(Subscriber subscriber) {
        Instant now = clock.instant();
        return Stream.of(LockKind.values())
                .map(kind -> subscriber.locks().lock(kind, now))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Locks something, whatever was typed.
     *
     * @return the lock; fails with {@link UnknownSubscriberException}
     */
    public CompletionStage<Lock> lock(ImapId imapId, LockKind kind) {
        return book.change(imapId, subscriber -> {
            Instant now = clock.instant();
            Lock lock = new Lock(kind, Lock.Cause.ASKED_FOR, now, policy.releaseOf(kind, now));
            subscriber.change(subscriber.locks().locked(lock, now));
            struck(subscriber, lock);
            return lock;
        });
    }

    /**
     * Releases something and begins to count anew, as a docomo shop does.
     *
     * @return the locks that still hold; fails with {@link UnknownSubscriberException}
     */
    public CompletionStage<List<Lock>> release(ImapId imapId, LockKind kind) {
        return book.change(imapId, subscriber -> {
            release(subscriber, kind);
            return of(subscriber);
        });
    }

    /** Has every lock that strikes handed on; called on the thread that struck it. */
    public void onLock(BiConsumer<Subscriber, Lock> listener) {
        listeners.add(listener);
    }

    /** The lock that holds now; the caller holds the directory's lock, as for everything below. */
    Optional<Lock> lock(Subscriber subscriber, LockKind kind) {
        return subscriber.locks().lock(kind, clock.instant());
    }

    void release(Subscriber subscriber, LockKind kind) {
        subscriber.change(subscriber.locks().released(kind));
    }

    /** A right one: the wrong ones before it do not count any more. */
    void succeeded(Subscriber subscriber, LockKind kind) {
        subscriber.change(subscriber.locks().succeeded(kind));
    }

    /** Counts one wrong secret; returns the lock that this struck. */
    Optional<Lock> failed(Subscriber subscriber, LockKind kind) {
        Instant now = clock.instant();
        subscriber.change(subscriber.locks().failed(kind, policy, now));
        Optional<Lock> lock = subscriber.locks().lock(kind, now);
        lock.ifPresent(strike -> struck(subscriber, strike));
        return lock;
    }

    /** Counts one wrong password of a mail client; returns the lock that this struck. */
    Optional<Lock> mailFailed(Subscriber subscriber) {
        Instant now = clock.instant();
        Optional<Lock> before = lock(subscriber, LockKind.D_ACCOUNT);
        subscriber.change(subscriber.locks().mailFailed(policy, now));
        Optional<Lock> lock =
                before.isPresent() ? Optional.empty() : subscriber.locks().lock(LockKind.D_ACCOUNT, now);
        lock.ifPresent(strike -> struck(subscriber, strike));
        return lock;
    }

    /** How many wrong ones are left until the lock strikes; empty where it never does. */
    OptionalInt left(Subscriber subscriber, LockKind kind) {
        int most = policy.failures(kind);
        int counted = subscriber.locks().of(kind, clock.instant()).inARow();
        return most == 0 ? OptionalInt.empty() : OptionalInt.of(Math.max(0, most - counted));
    }

    /** Whether mail takes no password because the d account is locked. */
    boolean stopsMail(Subscriber subscriber) {
        return policy.dAccount().stopsMail()
                && lock(subscriber, LockKind.D_ACCOUNT).isPresent();
    }

    private void struck(Subscriber subscriber, Lock lock) {
        book.afterwards(() -> {
            listeners.forEach(listener -> listener.accept(subscriber, lock));
            subscriber.watchers().forEach(Runnable::run);
        });
    }
}
