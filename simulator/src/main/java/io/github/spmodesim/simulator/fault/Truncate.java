package io.github.spmodesim.simulator.fault;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The connection is closed in the middle of the answer, without TLS's farewell (close_notify): the end that RFC 8446 section
 * 6.1 wants taken for an attack.
 *
 * @param afterOctets behind how many octets of it, 0 for before the first; an answer that is shorter goes through
 */
public record Truncate(int afterOctets) implements ConversationFault {
    static final FaultForm FORM =
            new FaultForm("truncate", List.of("after"), words -> new Truncate(words.count("after", 0)));

    /** Refuses fewer octets than none. */
    public Truncate {
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
        target.shape(StreamShape.ended(new StreamEnd(StreamEnd.Kind.CLOSE, afterOctets)));
    }
}
