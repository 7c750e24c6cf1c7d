package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.fault.FaultMoment;
import io.github.spmodesim.simulator.fault.FaultPlan;
import io.github.spmodesim.simulator.fault.FaultPoint;
import io.github.spmodesim.simulator.fault.MatchField;
import io.github.spmodesim.simulator.time.Alarm;
import io.github.spmodesim.simulator.time.SimulatorClock;
import io.netty.util.concurrent.EventExecutorGroup;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes and opens ports as the faults of {@link FaultPoint#LISTEN} say: with every change of the plan, and when a window of
 * theirs begins or ends. Thread-safe; its monitor orders what is done, so that the last word is the plan's.
 */
public final class RefusedPorts {
    private static final Logger LOG = LoggerFactory.getLogger(RefusedPorts.class);
    private static final Alarm NONE = () -> {};

    private final FaultPlan plan;
    private final SimulatorClock clock;
    private final EventExecutorGroup timer;
    private final List<Door> doors = new CopyOnWriteArrayList<>();
    private Alarm alarm = NONE;
    private Optional<Future<?>> end = Optional.empty();

    private record Door(Service service, AccessPath path, ListeningPort port) {
        private FaultMoment moment() {
            return new FaultMoment(
                    FaultPoint.LISTEN, Map.of(MatchField.SERVICE, service.key(), MatchField.PATH, path.name()));
        }
    }

    /** Ports of these listeners; none yet. */
    public RefusedPorts(FaultPlan plan, SimulatorClock clock, Listeners listeners) {
        this.plan = plan;
        this.clock = clock;
        this.timer = listeners.timer();
        plan.onChange(this::apply);
    }

    /** One more port. */
    void add(Service service, AccessPath path, ListeningPort port) {
        doors.add(new Door(service, path, port));
        if (!plan.isEmpty()) {
            apply();
        }
    }

    private synchronized void apply() {
        doors.forEach(this::apply);
        alarm.cancel();
        alarm = NONE;
        Optional<Instant> next = plan.nextChange(FaultPoint.LISTEN);
        next.ifPresent(when -> alarm = clock.at(when, this::apply));
        end.ifPresent(earlier -> earlier.cancel(false));
        end = plan.nextEnd(FaultPoint.LISTEN).map(this::applyAfter);
    }

    // On a thread of its own: opening a port waits for an event loop.
    private Future<?> applyAfter(Duration wall) {
        return timer.schedule(
                () -> {
                    CompletableFuture.runAsync(this::apply);
                },
                wall.toNanos(),
                TimeUnit.NANOSECONDS);
    }

    private void apply(Door door) {
        boolean refuses = plan.standing(FaultPoint.LISTEN).stream()
                .anyMatch(rule -> rule.matcher().matches(door.moment()));
        try {
            door.port().refuse(refuses);
        } catch (PortTakenException e) {
            LOG.error("a port that was closed by a fault cannot be opened again", e);
        }
    }
}
