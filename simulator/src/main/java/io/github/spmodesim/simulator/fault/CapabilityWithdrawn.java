package io.github.spmodesim.simulator.fault;

import java.util.List;
import java.util.Map;

/**
 * What the service announces by its dialect is not announced to this client and not served either.
 *
 * @param capability as it is announced: {@code IDLE}, {@code UIDPLUS}, {@code SIZE}
 */
public record CapabilityWithdrawn(String capability) implements ConversationFault {
    static final FaultForm FORM = new FaultForm(
            "capability-withdrawn", List.of("capability"), words -> new CapabilityWithdrawn(words.text("capability")));

    /** Refuses more than a line. */
    public CapabilityWithdrawn {
        OneLine.check("capability", capability);
    }

    @Override
    public String word() {
        return FORM.word();
    }

    @Override
    public FaultPoint usualPoint() {
        return FaultPoint.GREETING;
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("capability", capability);
    }

    @Override
    public void strike(ConversationTarget target) {
        target.withdraw(capability);
    }
}
