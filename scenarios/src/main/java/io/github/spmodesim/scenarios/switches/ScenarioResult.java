package io.github.spmodesim.scenarios.switches;

import java.util.Set;

/**
 * How one scenario came out.
 *
 * @param name feature and scenario, as a person finds it again
 * @param claims ids of the claims that it proves
 * @param passed whether it passed; one that is pending for a listed reason has
 * @param seconds that it took
 * @param problem the first line of what went wrong, empty for one that passed
 */
public record ScenarioResult(String name, Set<String> claims, boolean passed, double seconds, String problem) {
    /** Copies the set. */
    public ScenarioResult {
        claims = Set.copyOf(claims);
    }
}
