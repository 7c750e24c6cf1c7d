package io.github.spmodesim.simulator.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.bench.server.Contestant;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class GoalTest {
    private final Results results = new Results();

    @Test
    void ofRoundsTheMedianCounts() {
        List.of(5.0, 1.0, 1000.0).forEach(value -> add(Contestant.SPMODE_JDK, Figure.FETCH_FULL, value));

        assertThat(results.median(Figure.FETCH_FULL, Contestant.SPMODE_JDK)).hasValue(5);
        assertThat(Median.of(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(2.5);
    }

    @Test
    void theLimitIsTheOneWithTheSameTls() {
        add(Contestant.SPMODE_BORINGSSL, Figure.LOGINS_16, 80);
        add(Contestant.LIMIT_JDK, Figure.LOGINS_16, 1);
        add(Contestant.LIMIT_BORINGSSL, Figure.LOGINS_16, 100);
        Goal goal = new Goal(Figure.LOGINS_16, Goal.Against.LIMIT, 0.9);

        OptionalDouble measured = goal.measured(results, Contestant.SPMODE_BORINGSSL);

        assertThat(measured).hasValue(0.8);
        assertThat(goal.verdict(measured)).isEqualTo("✗ 0.8 ×, missed by 1.13 ×");
    }

    @Test
    void whereLowerIsBetterALowerRatioHolds() {
        add(Contestant.SPMODE_JDK, Figure.SEARCH_UNSEEN, 2);
        add(Contestant.GREENMAIL, Figure.SEARCH_UNSEEN, 1000);
        Goal goal = new Goal(Figure.SEARCH_UNSEEN, Goal.Against.GREENMAIL, 0.005);

        assertThat(goal.verdict(goal.measured(results, Contestant.SPMODE_JDK))).isEqualTo("✓ 0.002 ×");
    }

    @Test
    void whatWasNotMeasuredIsNeitherHeldNorMissed() {
        add(Contestant.SPMODE_JDK, Figure.FETCH_FULL, 5);
        Goal goal = new Goal(Figure.FETCH_FULL, Goal.Against.DOVECOT, 1);

        assertThat(goal.verdict(goal.measured(results, Contestant.SPMODE_JDK))).isEqualTo("-");
    }

    private void add(Contestant contestant, Figure figure, double value) {
        results.add(contestant, Map.of(figure, value));
    }
}
