package io.github.spmodesim.scenarios.result;

import io.cucumber.messages.types.TestStepResultStatus;
import java.util.Comparator;
import java.util.List;

/** How a step, a scenario or a claim came out, from the best to the worst. */
public enum Outcome {
    /** As it was expected. */
    PASSED,
    /** Not run, or after a step that ended the scenario. */
    SKIPPED,
    /** Nobody knows what is right; the reason is listed. */
    PENDING,
    /** Not as it was expected, or without meaning. */
    FAILED;

    static Outcome of(TestStepResultStatus status) {
        return switch (status) {
            case PASSED -> PASSED;
            case SKIPPED -> SKIPPED;
            case PENDING -> PENDING;
            case UNKNOWN, UNDEFINED, AMBIGUOUS, FAILED -> FAILED;
        };
    }

    /** The worst of them; {@link #SKIPPED} where there is none, because nothing was shown. */
    public static Outcome worst(List<Outcome> outcomes) {
        return outcomes.stream().max(Comparator.naturalOrder()).orElse(SKIPPED);
    }
}
