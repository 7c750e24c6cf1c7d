package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.fault.DeliveryFault;
import io.github.spmodesim.simulator.fault.DeliveryTarget;
import io.github.spmodesim.simulator.fault.FaultPlan;
import io.github.spmodesim.simulator.mailbox.Arrival;
import io.github.spmodesim.simulator.mailbox.Delivery;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivery that goes wrong where a fault says so: twice, or later. Nothing that was taken is lost: what cannot be delivered
 * late is tried again after the same time. Thread-safe.
 */
public final class FaultyDelivery implements Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(FaultyDelivery.class);

    private final Delivery usual;
    private final FaultPlan faults;
    private final SimulatorClock clock;

    /**
     * A delivery.
     *
     * @param usual takes what no fault strikes
     */
    public FaultyDelivery(Delivery usual, FaultPlan faults, SimulatorClock clock) {
        this.usual = usual;
        this.faults = faults;
        this.clock = clock;
    }

    @Override
    public CompletionStage<Void> deliver(Arrival arrival, Set<ImapId> recipients) {
        Struck struck = new Struck();
        recipients.forEach(struck::draw);
        Set<ImapId> now = new LinkedHashSet<>(recipients);
        now.removeAll(struck.later.keySet());
        return delivered(arrival, now)
                .thenCompose(safe -> delivered(arrival, struck.twice))
                .thenAccept(safe -> struck.later.forEach((recipient, delay) -> later(arrival, recipient, delay)));
    }

    private CompletionStage<Void> delivered(Arrival arrival, Set<ImapId> recipients) {
        return recipients.isEmpty() ? CompletableFuture.completedStage(null) : usual.deliver(arrival, recipients);
    }

    private void later(Arrival arrival, ImapId recipient, Duration delay) {
        clock.at(
                clock.instant().plus(delay),
                () -> usual.deliver(arrival, Set.of(recipient)).whenComplete((safe, failure) -> {
                    if (failure != null) {
                        LOG.warn("delayed mail for {} waits longer: {}", recipient, failure.toString());
                        later(arrival, recipient, delay);
                    }
                }));
    }

    /** What goes wrong with one message, by recipient. */
    private final class Struck {
        private final Set<ImapId> twice = new HashSet<>();
        private final Map<ImapId, Duration> later = new LinkedHashMap<>();

        void draw(ImapId recipient) {
            Optional<FaultPlan.Strike<DeliveryFault>> strike =
                    faults.draw(faults.delivery(recipient.value()), DeliveryFault.class);
            strike.ifPresent(struck -> struck.fault().strike(new DeliveryTarget() {
                @Override
                public void twice() {
                    twice.add(recipient);
                }

                @Override
                public void after(Duration delay) {
                    later.put(recipient, delay);
                }
            }));
        }
    }
}
