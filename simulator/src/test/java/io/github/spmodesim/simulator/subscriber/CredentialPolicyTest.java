package io.github.spmodesim.simulator.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.dialect.DialectTree;
import io.github.spmodesim.simulator.dialect.Dialects;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialPolicyTest {
    private final CredentialPolicy policy = of(Dialects.named("docomo"));

    @ParameterizedTest
    @CsvSource({
        "2018-01-01T00:00:00Z, OPTIONAL",
        "2019-07-22T14:59:59Z, OPTIONAL",
        "2019-07-22T15:00:00Z, OVERSEAS_REQUIRED",
        "2019-11-25T14:59:59Z, OVERSEAS_REQUIRED",
        "2019-11-25T15:00:00Z, DOMESTIC_PHASED",
        "2020-01-18T14:59:59Z, DOMESTIC_PHASED",
        "2020-01-18T15:00:00Z, REQUIRED",
        "2026-11-01T00:00:00Z, REQUIRED"
    })
    void theObligationComesInStagesThatBeginAtMidnightInJapan(String instant, CredentialStage stage) {
        assertThat(policy.stage(Instant.parse(instant))).isEqualTo(stage);
    }

    @Test
    void insideJapanOneCohortFollowsTheOtherAndStaysObliged() {
        Instant middle = Instant.parse("2019-12-20T00:00:00Z");
        long before = IntStream.range(0, 1000)
                .filter(i -> takes(i, Instant.parse("2019-11-25T14:59:59Z")))
                .count();
        long during = IntStream.range(0, 1000).filter(i -> takes(i, middle)).count();
        long after = IntStream.range(0, 1000)
                .filter(i -> takes(i, Instant.parse("2020-01-18T15:00:00Z")))
                .count();

        assertThat(before).isEqualTo(1000);
        assertThat(during).isBetween(400L, 600L);
        assertThat(after).isZero();
        assertThat(IntStream.range(0, 1000).filter(i -> !takes(i, middle)))
                .noneMatch(i -> takes(i, middle.plusSeconds(86_400)));
    }

    @Test
    void everyCohortHasItsShareOfTheSubscribers() {
        assertThat(IntStream.range(0, 1000).map(i -> policy.cohort(id(i))).distinct())
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void aCohortIsTheSameInEveryRun() {
        assertThat(policy.cohort(new ImapId("taro-d")))
                .isEqualTo(of(Dialects.named("modern")).cohort(new ImapId("taro-d")));
        assertThat(policy.cohort(new ImapId("first-4"))).isZero();
    }

    @Test
    void withoutARollOutAllAreObligedOnTheFirstDay() {
        CredentialPolicy atOnce = of(Dialects.named("docomo").with("credential.domesticRollOutDays", "0"));

        assertThat(atOnce.stage(Instant.parse("2019-11-25T15:00:00Z"))).isEqualTo(CredentialStage.REQUIRED);
        assertThat(atOnce.takesDAccountPassword(
                        new ImapId("last-4"), AccessPath.WIFI, Instant.parse("2019-11-25T15:00:00Z")))
                .isFalse();
    }

    private boolean takes(int subscriber, Instant now) {
        return policy.takesDAccountPassword(id(subscriber), AccessPath.WIFI, now);
    }

    private static ImapId id(int subscriber) {
        return new ImapId("subscriber-" + subscriber);
    }

    private static CredentialPolicy of(DialectTree tree) {
        return CredentialPolicy.of(tree.bind().credential());
    }
}
