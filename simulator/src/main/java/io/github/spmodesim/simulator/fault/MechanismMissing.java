package io.github.spmodesim.simulator.fault;

import java.util.List;
import java.util.Map;

/**
 * One way to log in is not announced to this client and not served.
 *
 * @param mechanism its name in SASL: {@code LOGIN}, {@code PLAIN}
 */
public record MechanismMissing(String mechanism) implements ConversationFault {
    static final FaultForm FORM = new FaultForm(
            "mechanism-missing", List.of("mechanism"), words -> new MechanismMissing(words.text("mechanism")));

    /** Refuses more than a line. */
    public MechanismMissing {
        OneLine.check("mechanism", mechanism);
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
        return Map.of("mechanism", mechanism);
    }

    @Override
    public void strike(ConversationTarget target) {
        target.withdrawMechanism(mechanism);
    }
}
