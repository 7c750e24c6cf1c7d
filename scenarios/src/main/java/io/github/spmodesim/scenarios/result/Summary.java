package io.github.spmodesim.scenarios.result;

import io.github.spmodesim.scenarios.claim.Claim;
import io.github.spmodesim.scenarios.claim.Claims;
import io.github.spmodesim.scenarios.report.Cell;
import java.util.List;

/**
 * A run in numbers.
 *
 * @param claims of the article's claims
 * @param scenarios of the scenarios that ran
 * @param cells how many cells the tables of causes and remedies have
 * @param unexpected how many of them are not as the features say
 * @param differing how many scenarios show what contradicts the article
 */
public record Summary(Count claims, Count scenarios, int cells, int unexpected, int differing) {
    /**
     * How some came out.
     *
     * @param passed as expected
     * @param failed not as expected
     * @param pending undecided, with a reason
     * @param skipped not run
     */
    public record Count(long passed, long failed, long pending, long skipped) {
        static Count of(List<Outcome> outcomes) {
            return new Count(
                    count(outcomes, Outcome.PASSED),
                    count(outcomes, Outcome.FAILED),
                    count(outcomes, Outcome.PENDING),
                    count(outcomes, Outcome.SKIPPED));
        }

        private static long count(List<Outcome> outcomes, Outcome outcome) {
            return outcomes.stream().filter(each -> each == outcome).count();
        }

        /** All of them. */
        public long all() {
            return passed + failed + pending + skipped;
        }
    }

    /** The numbers of a run. */
    public static Summary of(RunResult run, Claims claims) {
        List<Cell> cells = run.cells();
        return new Summary(
                Count.of(claims.all().stream().map(claim -> of(claim, run)).toList()),
                Count.of(run.scenarios().stream().map(ScenarioResult::outcome).toList()),
                cells.size(),
                (int) cells.stream().filter(cell -> !cell.isAsExpected()).count(),
                (int) run.scenarios().stream().filter(ScenarioResult::differs).count());
    }

    /** How a claim came out: as the worst of its scenarios, pending where one is, not run where it has none. */
    public static Outcome of(Claim claim, RunResult run) {
        return Outcome.worst(
                run.ofClaim(claim.id()).stream().map(ScenarioResult::outcome).toList());
    }

    /** Whether something came out otherwise than the features say. */
    public boolean isBroken() {
        return scenarios.failed() > 0 || unexpected > 0;
    }
}
