package io.github.spmodesim.client.driver;

import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailUid;
import io.github.spmodesim.client.device.ReceivedMail;
import io.github.spmodesim.client.profile.NextTry;
import io.github.spmodesim.client.profile.Routine;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a client does while nobody looks: it opens, waits for mail, and after a failure tries again when its profile says.
 *
 * @param client what speaks for it
 * @param task for whom
 */
public record BackgroundWatch(MailClient client, MailTask task) {
    /**
     * Watches on the thread that calls, with all pauses on the device's clock.
     *
     * @param goesOn is told each outcome in turn and says whether to go on
     * @throws IllegalStateException if nobody knows when the client tries again
     */
    public void run(Predicate<MailOutcome> goesOn) {
        Set<MailUid> seen = new HashSet<>();
        int failures = 0;
        Optional<Duration> pause = Optional.of(Duration.ZERO);
        while (pause.isPresent()) {
            clock().pause(pause.get());
            Opening opening = client.open(task, seen);
            failures = opening.client().isPresent() ? 1 : failures + 1;
            MailOutcome last = watch(opening, seen, goesOn);
            pause = last.failure().isPresent() && goesOn.test(last) ? pauseAfter(last, failures) : Optional.empty();
        }
    }

    /** The failure that ended the watch, or the last outcome before it was stopped. */
    private static MailOutcome watch(Opening opening, Set<MailUid> seen, Predicate<MailOutcome> goesOn) {
        MailOutcome outcome = remember(opening.outcome(), seen);
        if (opening.client().isEmpty()) {
            return outcome;
        }
        try (OpenClient open = opening.client().get()) {
            while (outcome.failure().isEmpty() && goesOn.test(outcome)) {
                outcome = remember(open.awaitMail(), seen);
            }
            return outcome;
        }
    }

    private static MailOutcome remember(MailOutcome outcome, Set<MailUid> seen) {
        if (outcome instanceof MailOutcome.Done done) {
            done.received().stream().map(ReceivedMail::uid).forEach(seen::add);
        }
        return outcome;
    }

    /** How long until the next try; empty if there is none. */
    private Optional<Duration> pauseAfter(MailOutcome outcome, int failures) {
        Routine routine = task.profile().conduct().routine();
        NextTry next = routine.after(outcome.failure().orElseThrow()).value();
        return switch (next.kind()) {
            case NEVER -> Optional.empty();
            case POLL -> Optional.of(routine.pollEvery().value());
            case PAUSE, DOUBLING -> Optional.of(next.pauseAfter(failures));
        };
    }

    private DeviceClock clock() {
        return task.clock();
    }
}
