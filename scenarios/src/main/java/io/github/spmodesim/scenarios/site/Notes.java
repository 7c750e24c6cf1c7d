package io.github.spmodesim.scenarios.site;

import java.util.List;
import java.util.Map;

/**
 * What stands beside a run.
 *
 * @param pending the checked-in reasons of scenarios that may be undecided, by the scenario's name
 * @param switches what breaks when a behaviour is switched off; empty where that was not tried
 */
record Notes(Map<String, String> pending, List<Switched> switches) {
    /** Copies the collections. */
    Notes {
        pending = Map.copyOf(pending);
        switches = List.copyOf(switches);
    }

    /**
     * A behaviour that was switched off.
     *
     * @param id the switch
     * @param words what it turns
     * @param expected the claims that it has to break
     * @param failed the claims that it broke
     * @param unnoticed the claims that it had to break and did not
     * @param unexplained the scenarios that failed though none of their claims has to do with it
     */
    record Switched(
            String id,
            Words words,
            List<String> expected,
            List<String> failed,
            List<String> unnoticed,
            List<String> unexplained) {
        /** Copies the lists. */
        Switched {
            expected = List.copyOf(expected);
            failed = List.copyOf(failed);
            unnoticed = List.copyOf(unnoticed);
            unexplained = List.copyOf(unexplained);
        }
    }
}
