package io.github.spmodesim.simulator.fault;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answer comes through a thin line.
 *
 * @param octetsPerSecond wall time's seconds
 */
public record Bandwidth(int octetsPerSecond) implements ConversationFault {
    static final FaultForm FORM = new FaultForm(
            "bandwidth", List.of("octetsPerSecond"), words -> new Bandwidth(words.count("octetsPerSecond")));

    private static final int PIECES_PER_SECOND = 20;
    private static final Duration GAP = Duration.ofMillis(1000 / PIECES_PER_SECOND);

    /** Refuses a line through which nothing comes. */
    public Bandwidth {
        if (octetsPerSecond < PIECES_PER_SECOND) {
            throw new FaultRefusal(
                    "octetsPerSecond", Integer.toString(octetsPerSecond), "a whole number from " + PIECES_PER_SECOND);
        }
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
        return Map.of("octetsPerSecond", Integer.toString(octetsPerSecond));
    }

    @Override
    public void strike(ConversationTarget target) {
        target.shape(StreamShape.pieces(Math.max(1, octetsPerSecond / PIECES_PER_SECOND), GAP));
    }
}
