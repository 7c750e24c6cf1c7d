package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Sim;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;

/**
 * Counts what passes over the ports of mail and My docomo, by access and subscriber (claim N5).
 *
 * <p>Thread-safe; no lock is taken to count.
 */
public final class TrafficLedger {
    private final Map<Key, Counts> counts = new ConcurrentHashMap<>();
    private final Predicate<AccessPath> counted;

    /**
     * A ledger with nothing in it.
     *
     * @param counted which paths are counted; the others have rows of nothing
     */
    public TrafficLedger(Predicate<AccessPath> counted) {
        this.counted = counted;
    }

    private record Key(Access access, Optional<ImapId> user) {}

    private record Counts(LongAdder in, LongAdder out) {}

    /** Begins to count a connection. */
    public Meter open(Access access) {
        return new Meter(access);
    }

    /** Returns everything that was counted, a row for each way and subscriber, in no order. */
    public List<Traffic> all() {
        return counts.entrySet().stream()
                .map(row -> new Traffic(
                        row.getKey().access(),
                        row.getKey().user(),
                        row.getValue().in().sum(),
                        row.getValue().out().sum()))
                .toList();
    }

    /** Returns what passed on log-ins of this subscriber, a row for each way. */
    public List<Traffic> of(Subscriber subscriber) {
        return rows(row -> row.user().filter(subscriber.imapId()::equals).isPresent());
    }

    /** Returns what this SIM carried: the packets that its subscriber pays for, whoever logged in. */
    public List<Traffic> carriedBy(Sim sim) {
        return rows(row -> row.access().line().sim().filter(sim::equals).isPresent());
    }

    /** Returns what passed by this path. */
    public List<Traffic> of(AccessPath path) {
        return rows(row -> row.access().path() == path);
    }

    private List<Traffic> rows(Predicate<Traffic> wanted) {
        return all().stream().filter(wanted).toList();
    }

    private Counts counts(Access access, Optional<ImapId> user) {
        return counts.computeIfAbsent(new Key(access, user), row -> new Counts(new LongAdder(), new LongAdder()));
    }

    /** Counts one connection; to be used on its event loop alone. */
    public final class Meter {
        private final Access access;
        private final boolean isCounted;
        private Counts row;
        private long in;
        private long out;

        private Meter(Access access) {
            this.access = access;
            this.isCounted = counted.test(access.path());
            this.row = counts(access, Optional.empty());
        }

        /** So many octets came. */
        public void came(int octets) {
            if (isCounted) {
                in += octets;
                row.in().add(octets);
            }
        }

        /** So many octets went. */
        public void went(int octets) {
            if (isCounted) {
                out += octets;
                row.out().add(octets);
            }
        }

        /** The connection is this subscriber's; what passed before counts as the subscriber's too. */
        public void loggedIn(ImapId user) {
            Counts before = row;
            row = counts(access, Optional.of(user));
            row.in().add(in);
            row.out().add(out);
            before.in().add(-in);
            before.out().add(-out);
        }
    }
}
