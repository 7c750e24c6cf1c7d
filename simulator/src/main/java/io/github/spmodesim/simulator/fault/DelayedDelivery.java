package io.github.spmodesim.simulator.fault;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A message that was taken is in the mailbox only later; it is not lost.
 *
 * @param delay calendar time
 */
public record DelayedDelivery(Duration delay) implements DeliveryFault {
    static final FaultForm FORM =
            new FaultForm("delayed-delivery", List.of("delay"), words -> new DelayedDelivery(words.time("delay")));

    /** Refuses a time that cannot be waited. */
    public DelayedDelivery {
        FaultTime.check("delay", delay);
    }

    @Override
    public String word() {
        return FORM.word();
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("delay", FaultTime.written(delay));
    }

    @Override
    public void strike(DeliveryTarget target) {
        target.after(delay);
    }
}
