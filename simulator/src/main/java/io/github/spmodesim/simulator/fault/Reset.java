package io.github.spmodesim.simulator.fault;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The connection is reset in the middle of the answer.
 *
 * @param afterOctets behind how many octets of it, 0 for before the first; an answer that is shorter goes through
 */
public record Reset(int afterOctets) implements ConversationFault {
    static final FaultForm FORM = new FaultForm("reset", List.of("after"), words -> new Reset(words.count("after", 0)));

    /** Refuses fewer octets than none. */
    public Reset {
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
        target.shape(StreamShape.ended(new StreamEnd(StreamEnd.Kind.RESET, afterOctets)));
    }
}
