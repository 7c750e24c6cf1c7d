package io.github.spmodesim.simulator.fault;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answer drips: a few octets, a pause, the next few. Each piece is a record of TLS of its own, which clients that take a
 * read for a line do not survive.
 *
 * @param octets how many at a time
 * @param gap wall time between two pieces
 */
public record Trickle(int octets, Duration gap) implements ConversationFault {
    static final FaultForm FORM = new FaultForm(
            "trickle", List.of("octets", "gap"), words -> new Trickle(words.count("octets"), words.time("gap")));

    /** Refuses pieces of nothing. */
    public Trickle {
        if (octets < 1) {
            throw new FaultRefusal("octets", Integer.toString(octets), "a whole number from 1");
        }
        FaultTime.check("gap", gap);
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
        return Map.of("octets", Integer.toString(octets), "gap", FaultTime.written(gap));
    }

    @Override
    public void strike(ConversationTarget target) {
        target.shape(StreamShape.pieces(octets, gap));
    }
}
