package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.dialect.SpamDialect;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.Notices;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.time.Alarm;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * More spam after a leak (claim B3: 迷惑メールの急増). Assumption: how much, and for how long, is not known; it is off unless the
 * dialect switches it on, and then begins with the first log-in by a way that is not the subscriber's own.
 *
 * <p>A reissue does not stop it, for an address that has leaked stays known. Messages come on the service's calendar, at moments
 * and with contents that a seed decides. Thread-safe: this object's monitor guards what is under way; nothing is delivered
 * under it.
 */
public final class SpamGenerator {
    private static final long SECONDS_OF_A_DAY = Duration.ofDays(1).toSeconds();

    private final SpamDialect rules;
    private final HandDelivery hand;
    private final SimulatorClock clock;
    private final long seed;
    private final Map<ImapId, List<Alarm>> underWay = new HashMap<>();

    /**
     * A generator that has begun with nobody.
     *
     * @param rules how much, and for how long
     * @param hand delivers it by the way of all mail
     * @param clock the service's calendar
     * @param seed the same one gives the same subscriber the same mail
     */
    public SpamGenerator(SpamDialect rules, HandDelivery hand, SimulatorClock clock, long seed) {
        this.rules = rules;
        this.hand = hand;
        this.clock = clock;
        this.seed = seed;
    }

    /** Begins by itself from now on, where the dialect switches it on. */
    public void watch(Notices notices) {
        if (rules.messagesPerDay().value() > 0) {
            notices.onUnfamiliarLogin((subscriber, sign) -> {
                if (begin(
                        subscriber, rules.messagesPerDay().value(), rules.days().value())) {
                    notices.spamBegan(subscriber, rules.messagesPerDay().value() + " unwanted messages a day");
                }
            });
        }
    }

    /**
     * Begins with a subscriber, whatever the dialect says; nothing happens where it has begun already.
     *
     * @param messagesPerDay at least 1
     * @param days at least 1
     * @return whether it began now
     */
    public boolean begin(Subscriber subscriber, int messagesPerDay, int days) {
        if (messagesPerDay < 1 || days < 1) {
            throw new IllegalArgumentException("spam: expected at least 1 message a day for at least 1 day, got "
                    + messagesPerDay + " and " + days);
        }
        RandomGenerator random = new SplittableRandom(seed + subscriber.imapId().hashCode());
        synchronized (this) {
            if (underWay.containsKey(subscriber.imapId())) {
                return false;
            }
            underWay.put(subscriber.imapId(), new ArrayList<>());
        }
        Instant start = clock.instant();
        List<Alarm> alarms = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            for (int i = 0; i < messagesPerDay; i++) {
                Instant due = start.plusSeconds(day * SECONDS_OF_A_DAY + 1 + random.nextLong(SECONDS_OF_A_DAY));
                SpamMail mail = SpamMail.next(random, rules.flaggedPercent().value());
                alarms.add(clock.at(due, () -> deliver(subscriber, mail, due)));
            }
        }
        keep(subscriber, alarms);
        return true;
    }

    /** Ends with a subscriber; what has come stays. */
    public void end(Subscriber subscriber) {
        List<Alarm> ended;
        synchronized (this) {
            ended = underWay.remove(subscriber.imapId());
        }
        if (ended != null) {
            ended.forEach(Alarm::cancel);
        }
    }

    // Whoever ended it in between wants none of these.
    private void keep(Subscriber subscriber, List<Alarm> alarms) {
        boolean wanted;
        synchronized (this) {
            wanted = underWay.replace(subscriber.imapId(), alarms) != null;
        }
        if (!wanted) {
            alarms.forEach(Alarm::cancel);
        }
    }

    // A mailbox that is full takes none; that is the service's own affair.
    private void deliver(Subscriber subscriber, SpamMail mail, Instant now) {
        hand.deliver(
                subscriber,
                Optional.of(mail.from()),
                mail.written(
                        subscriber.address(),
                        now.atZone(SimulatorClock.ZONE),
                        hand.ids().issue(now)));
    }
}
