package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.time.Alarm;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Has subscribers told that their IMAP-only password has grown old (claim B1), when the calendar comes there.
 *
 * <p>Thread-safe.
 */
public final class PasswordAgeAlarms {
    private final SubscriberDirectory directory;
    private final SimulatorClock clock;
    private final Map<ImapId, List<Alarm>> set = new ConcurrentHashMap<>();

    private PasswordAgeAlarms(SubscriberDirectory directory, SimulatorClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Begins to set alarms for whatever is issued from now on. */
    public static void start(SubscriberDirectory directory, SimulatorClock clock) {
        PasswordAgeAlarms alarms = new PasswordAgeAlarms(directory, clock);
        directory.issues().onIssue(alarms::set);
    }

    private void set(Subscriber subscriber) {
        Optional<IssuedPassword> issued = subscriber.issuedPassword();
        List<Alarm> alarms =
                issued.map(working -> alarms(subscriber.imapId(), working)).orElse(List.of());
        List<Alarm> before = set.put(subscriber.imapId(), alarms);
        if (before != null) {
            before.forEach(Alarm::cancel);
        }
    }

    private List<Alarm> alarms(ImapId imapId, IssuedPassword issued) {
        PasswordAgeRules rules = directory.rules().age();
        return Stream.of(rules.adviseAfterMonths(), rules.urgeAfterMonths())
                .map(months -> clock.at(
                        due(issued.issuedAt(), months),
                        () -> directory.issues().aged(imapId, issued.password(), months)))
                .toList();
    }

    private static Instant due(Instant issuedAt, int months) {
        return issuedAt.atZone(SimulatorClock.ZONE).plusMonths(months).toInstant();
    }
}
