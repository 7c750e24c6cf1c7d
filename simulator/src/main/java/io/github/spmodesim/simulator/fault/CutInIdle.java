package io.github.spmodesim.simulator.fault;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The connection ends while the client idles and waits for news (RFC 2177).
 *
 * @param after calendar time from the beginning of IDLE
 * @param ending how it ends
 */
public record CutInIdle(Duration after, ConversationTarget.Ending ending) implements IdleFault {
    static final FaultForm FORM = new FaultForm(
            "cut-in-idle",
            List.of("after", "ending"),
            words -> new CutInIdle(words.time("after", Duration.ZERO), Endings.read(words)));

    /** Refuses a time that cannot be waited. */
    public CutInIdle {
        FaultTime.check("after", after);
    }

    @Override
    public String word() {
        return FORM.word();
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("after", FaultTime.written(after), "ending", FaultWords.word(ending));
    }

    @Override
    public void strike(IdleTarget target) {
        target.cutAfter(after, ending);
    }
}
