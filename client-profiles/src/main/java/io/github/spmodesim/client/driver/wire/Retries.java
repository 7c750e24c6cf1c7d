package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.profile.Failure;
import io.github.spmodesim.client.profile.Reconnect;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Repeats an attempt on a new connection as often as the profile says.
 *
 * @param rules after which failures
 * @param clock the device's clock
 */
record Retries(List<Reconnect> rules, DeviceClock clock) {
    /** One attempt on a connection of its own. */
    interface Attempt {
        /**
         * Runs it.
         *
         * @param earlier how many attempts went before
         */
        MailOutcome run(int earlier);
    }

    MailOutcome run(Attempt attempt) {
        Map<Failure, Integer> tried = new EnumMap<>(Failure.class);
        int attempts = 0;
        MailOutcome outcome = attempt.run(attempts);
        Optional<Reconnect> next = next(outcome, tried);
        while (next.isPresent()) {
            tried.merge(next.get().on(), 1, Integer::sum);
            clock.pause(next.get().pause());
            outcome = attempt.run(++attempts);
            next = next(outcome, tried);
        }
        return outcome;
    }

    private Optional<Reconnect> next(MailOutcome outcome, Map<Failure, Integer> tried) {
        return outcome.failure()
                .flatMap(failure -> rules.stream()
                        .filter(rule -> rule.on() == failure && rule.times() > tried.getOrDefault(failure, 0))
                        .findFirst());
    }
}
