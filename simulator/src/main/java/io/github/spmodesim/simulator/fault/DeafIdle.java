package io.github.spmodesim.simulator.fault;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * IDLE goes on and says nothing any more: no news reaches the client until it ends IDLE by itself (docomo-mail section 10: a
 * limit of 30 minutes, with an optional deafness after 10).
 *
 * @param after calendar time from the beginning of IDLE
 */
public record DeafIdle(Duration after) implements IdleFault {
    static final FaultForm FORM = new FaultForm(
            "deaf-idle", List.of("after"), words -> new DeafIdle(words.time("after", Duration.ofMinutes(10))));

    /** Refuses a time that cannot be waited. */
    public DeafIdle {
        FaultTime.check("after", after);
    }

    @Override
    public String word() {
        return FORM.word();
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("after", FaultTime.written(after));
    }

    @Override
    public void strike(IdleTarget target) {
        target.deafAfter(after);
    }
}
