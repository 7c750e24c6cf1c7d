package io.github.spmodesim.simulator.fault;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answer comes late, complete and in order.
 *
 * @param delay wall time, not calendar time: real clients measure it with time-outs of their own
 * @param jitter the delay is longer by up to that much, drawn from the seed
 */
public record Latency(Duration delay, Duration jitter) implements ConversationFault {
    static final FaultForm FORM = new FaultForm(
            "latency",
            List.of("delay", "jitter"),
            words -> new Latency(words.time("delay"), words.time("jitter", Duration.ZERO)));

    /** Refuses a time that cannot be waited. */
    public Latency {
        FaultTime.check("delay", delay);
        FaultTime.check("jitter", jitter);
    }

    /** Without jitter. */
    public Latency(Duration delay) {
        this(delay, Duration.ZERO);
    }

    @Override
    public String word() {
        return FORM.word();
    }

    @Override
    public Set<FaultPoint> otherPoints() {
        return Set.of(FaultPoint.GREETING, FaultPoint.LOGIN, FaultPoint.MESSAGE);
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("delay", FaultTime.written(delay), "jitter", FaultTime.written(jitter));
    }

    @Override
    public void strike(ConversationTarget target) {
        target.shape(StreamShape.late(delay.plusMillis((long) (jitter.toMillis() * target.luck()))));
    }
}
