package io.github.spmodesim.simulator.fault;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One octet of the answer has its lowest bit turned, inside TLS, so that TLS does not notice.
 *
 * @param afterOctets behind how many octets of the answer, 0 for the first
 */
public record CorruptByte(int afterOctets) implements ConversationFault {
    static final FaultForm FORM =
            new FaultForm("corrupt-byte", List.of("after"), words -> new CorruptByte(words.count("after", 0)));

    /** Refuses fewer octets than none. */
    public CorruptByte {
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
        target.shape(StreamShape.ended(new StreamEnd(StreamEnd.Kind.CORRUPT, afterOctets)));
    }
}
