package io.github.spmodesim.simulator.subscriber;

import static io.github.spmodesim.simulator.subscriber.DirectoryBench.TARO;
import static io.github.spmodesim.simulator.subscriber.DirectoryBench.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reissue every 3 to 6 months (claim B1). */
class PasswordAgeTest {
    private final DirectoryBench bench = new DirectoryBench();
    private final Subscriber taro = bench.taro();

    @BeforeEach
    void reissueWithAlarmsSet() {
        PasswordAgeAlarms.start(bench.directory(), bench.clock());
        bench.reissue();
    }

    @Test
    void theAgeIsInWholeMonthsOfTheCalendar() {
        assertThat(age()).isEqualTo(new PasswordAge(DirectoryBench.NOON, 0, PasswordAge.Advice.KEEP));

        bench.clock().set(Instant.parse("2027-02-01T02:59:59Z"));
        assertThat(age().months()).isEqualTo(2);
        assertThat(age().advice()).isEqualTo(PasswordAge.Advice.KEEP);

        bench.clock().set(Instant.parse("2027-02-01T03:00:00Z"));
        assertThat(age().months()).isEqualTo(3);
        assertThat(age().advice()).isEqualTo(PasswordAge.Advice.REISSUE_ADVISED);

        bench.clock().set(Instant.parse("2027-05-01T03:00:00Z"));
        assertThat(age().advice()).isEqualTo(PasswordAge.Advice.REISSUE_URGED);
    }

    @Test
    void aReissueMakesItNewAgain() {
        bench.clock().advance(Duration.ofDays(200));
        bench.reissue();

        assertThat(age().months()).isZero();
        assertThat(age().advice()).isEqualTo(PasswordAge.Advice.KEEP);
    }

    @Test
    void aPasswordOfTheFutureHasNoAge() {
        bench.clock().set(Instant.parse("2019-07-22T00:00:00Z"));

        assertThat(age().months()).isZero();
    }

    @Test
    void whoHasNoneHasNoAge() {
        done(bench.directory().issues().revoke(TARO, "leaked"));

        assertThat(bench.directory().passwordAge(taro)).isEmpty();
    }

    @Test
    void theSubscriberIsToldAfterThreeAndAfterSixMonthsAndNotBefore() {
        bench.clock().set(Instant.parse("2027-02-01T02:59:59Z"));
        assertThat(bench.directory().notices().of(taro)).isEmpty();

        bench.clock().set(Instant.parse("2027-02-01T03:00:00Z"));
        bench.clock().set(Instant.parse("2027-05-01T03:00:00Z"));
        bench.clock().advance(Duration.ofDays(2000));

        assertThat(bench.directory().notices().of(taro))
                .extracting(notice -> notice.at() + " " + notice.text().replaceAll("[^0-9]", ""))
                .containsExactly("2027-02-01T03:00:00Z 3", "2027-05-01T03:00:00Z 6");
    }

    @Test
    void whoReissuesInTimeIsToldNothing() {
        for (int i = 0; i < 10; i++) {
            bench.clock().advance(Duration.ofDays(80));
            bench.reissue();
        }
        assertThat(bench.directory().notices().of(taro)).isEmpty();
    }

    private PasswordAge age() {
        return bench.directory().passwordAge(taro).orElseThrow();
    }
}
