package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.testkit.TlsLines;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A port that is closed: the operating system says so, and Angus hears it. */
@Timeout(60)
class RefuseTest {
    private final FaultHouse house = new FaultHouse();

    @AfterEach
    void stop() {
        house.close();
    }

    @Test
    void isOnAndOff() throws MessagingException {
        FaultRule rule = house.add(FaultRule.of(new Refuse()).on(Service.IMAP));

        assertThatThrownBy(house::store).hasRootCauseInstanceOf(ConnectException.class);
        house.send("by the other service");
        house.sim().faults().remove(rule.name());
        assertThat(house.messages()).isEqualTo(1);
    }

    @Test
    void closesOneAccessPathAndLeavesOpenConnectionsAlone() throws IOException {
        try (TlsLines open = house.loggedIn()) {
            house.add(FaultRule.of(new Refuse()).by(AccessPath.SPMODE_LINE));

            assertThatThrownBy(() -> house.lines(Service.IMAP)).isInstanceOf(ConnectException.class);
            assertThat(open.says("a1 NOOP")).isEqualTo("a1 OK .");
            try (TlsLines wifi = new TlsLines(
                    house.sim().endpoint(Service.IMAP, AccessPath.WIFI),
                    house.sim().clientTls())) {
                assertThat(wifi.line()).startsWith("* OK");
            }
        }
    }

    @Test
    void closesForAWindowOfTheCalendar() throws MessagingException {
        Instant now = house.sim().clock().instant();
        house.add(FaultRule.of(new Refuse()).between(now.plus(Duration.ofHours(1)), now.plus(Duration.ofHours(2))));

        assertThat(house.messages()).isZero();
        house.sim().clock().advance(Duration.ofHours(1));
        assertThatThrownBy(house::store).hasRootCauseInstanceOf(ConnectException.class);
        house.sim().clock().advance(Duration.ofHours(1));
        assertThat(house.messages()).isZero();
    }

    @Test
    void closesForSoMuchWallTime() throws MessagingException {
        house.add(FaultRule.of(new Refuse()).lasting(Duration.ofMillis(300)));

        assertThatThrownBy(house::store).hasRootCauseInstanceOf(ConnectException.class);
        Awaitility.await().ignoreExceptions().until(() -> house.messages() == 0);
    }

    @Test
    void comesAndGoesAtTheSameTimesWithTheSameSeed() {
        FaultRule rule = FaultRule.of(new Refuse()).intermittently(Duration.ofMinutes(10), 0.4);

        assertThat(pattern(1, rule)).isEqualTo(pattern(1, rule)).contains("x").contains(".");
        assertThat(pattern(2, rule)).isNotEqualTo(pattern(1, rule));
    }

    private static String pattern(long seed, FaultRule rule) {
        var clock = io.github.spmodesim.simulator.time.SimulatorClock.standing(Instant.parse("2026-11-01T00:00:00Z"));
        FaultPlan plan = new FaultPlan(seed, clock, ProtocolWords.NONE);
        plan.add(rule);
        StringBuilder pattern = new StringBuilder();
        for (int slot = 0; slot < 60; slot++) {
            pattern.append(plan.standing(FaultPoint.LISTEN).isEmpty() ? '.' : 'x');
            clock.advance(Duration.ofMinutes(10));
        }
        return pattern.toString();
    }
}
