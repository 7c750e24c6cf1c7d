package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How many messages each subscriber has sent on the calendar's day in Japan. Thread-safe: each count changes in one step.
 *
 * <p>A place is taken before a message is handed over and given back where it was not accepted, so that sessions side by
 * side do not get past the limit together.
 */
public final class SentToday {
    private final SimulatorClock clock;
    private final Map<ImapId, Count> counts = new ConcurrentHashMap<>();

    private record Count(LocalDate day, int sent) {
        Count plus(int more) {
            return new Count(day, sent + more);
        }
    }

    /** Nothing is sent yet. */
    public SentToday(SimulatorClock clock) {
        this.clock = clock;
    }

    /** Messages that a subscriber has sent today. */
    public int of(ImapId sender) {
        return today(counts.get(sender)).sent();
    }

    /**
     * Counts a message that is about to be handed over.
     *
     * @param most how many a day may have
     * @return false where it would be one too many, and is not counted
     */
    boolean take(ImapId sender, int most) {
        Count counted = counts.compute(sender, (id, before) -> today(before).plus(1));
        if (counted.sent() > most) {
            giveBack(sender);
            return false;
        }
        return true;
    }

    /** The message that was counted is not accepted. */
    void giveBack(ImapId sender) {
        counts.computeIfPresent(sender, (id, before) -> {
            // What was counted yesterday is gone with it.
            Count count = today(before);
            return count.sent() > 0 ? count.plus(-1) : count;
        });
    }

    private Count today(@Nullable Count count) {
        LocalDate today = clock.today();
        return count != null && count.day().equals(today) ? count : new Count(today, 0);
    }
}
