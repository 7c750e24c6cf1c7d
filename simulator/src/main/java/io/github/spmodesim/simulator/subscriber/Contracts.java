package io.github.spmodesim.simulator.subscriber;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** What subscribers have agreed, and how that changes. */
public final class Contracts {
    private final SubscriberBook book;
    private final ContractRules rules;
    private final Notices notices;
    private final InstantSource clock;

    Contracts(SubscriberBook book, ContractRules rules, Notices notices, InstantSource clock) {
        this.book = book;
        this.rules = rules;
        this.notices = notices;
        this.clock = clock;
    }

    /** Returns what a subscriber's contract allows. */
    public ContractTerms termsOf(Subscriber subscriber) {
        return rules.of(subscriber.contract());
    }

    /** Returns what ドコモメール持ち運び costs a subscriber a month at present, in yen (claim N1). */
    public int monthlyYen(Subscriber subscriber) {
        return subscriber.standing().monthlyYen(rules.carryOver(), clock.instant());
    }

    /**
     * Returns until when a subscriber without mail can still apply for ドコモメール持ち運び; empty where there is nothing to
     * apply for.
     */
    public Optional<Instant> carryOverUntil(Subscriber subscriber) {
        return subscriber.standing().carryOverUntil(rules.carryOver());
    }

    /**
     * Changes the contract. The IMAP-only password stays what it is (claim Q3).
     *
     * @return the new standing; fails with {@link UnknownSubscriberException}, or with {@link CarryOverTooLateException}
     */
    public CompletionStage<ContractStanding> change(ImapId imapId, Contract to) {
        return book.change(imapId, subscriber -> {
            Instant now = clock.instant();
            ContractStanding standing = subscriber.standing();
            if (to.carriesMailOver()) {
                checkInTime(subscriber, to, now);
            }
            subscriber.change(standing.changed(to, rules.of(to), now));
            notices.changed(subscriber, AccountChange.CONTRACT);
            book.afterwards(() -> subscriber.watchers().forEach(Runnable::run));
            return subscriber.standing();
        });
    }

    private void checkInTime(Subscriber subscriber, Contract to, Instant now) {
        subscriber
                .standing()
                .carryOverUntil(rules.carryOver())
                .filter(now::isAfter)
                .ifPresent(until -> {
                    throw new CarryOverTooLateException(subscriber.imapId(), to, until);
                });
    }

    /** What a new subscriber's contract is. */
    ContractStanding first(Contract contract) {
        return ContractStanding.first(contract, rules.of(contract), clock.instant());
    }
}
