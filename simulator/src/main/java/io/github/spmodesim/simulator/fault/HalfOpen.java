package io.github.spmodesim.simulator.fault;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The server is gone without a word: what was asked is done, but neither its answer nor anything later comes, and what the
 * client says is not heard. The connection stays open; removing the rule does not bring it back.
 *
 * @param afterOctets behind how many octets of the answer, 0 for before the first
 */
public record HalfOpen(int afterOctets) implements ConversationFault {
    static final FaultForm FORM =
            new FaultForm("half-open", List.of("after"), words -> new HalfOpen(words.count("after", 0)));

    /** Refuses fewer octets than none. */
    public HalfOpen {
        NotNegative.check("after", afterOctets);
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
        return Map.of("after", Integer.toString(afterOctets));
    }

    @Override
    public void strike(ConversationTarget target) {
        target.shape(StreamShape.ended(new StreamEnd(StreamEnd.Kind.SILENCE, afterOctets)));
    }
}
