package io.github.spmodesim.client.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeviceClockTest {
    private final DeviceClock clock = new DeviceClock();
    private final List<String> rung = new ArrayList<>();

    @AfterEach
    void stop() {
        clock.close();
    }

    @Test
    void ringsTheAlarmsThatFallDueWhenItIsMovedInTheirOrder() {
        clock.after(Duration.ofHours(2), () -> rung.add("second"));
        clock.after(Duration.ofHours(1), () -> rung.add("first"));
        clock.after(Duration.ofHours(9), () -> rung.add("not yet"));

        clock.advance(Duration.ofHours(3));

        assertThat(rung).containsExactly("first", "second");
    }

    @Test
    void doesNotRingACancelledAlarm() {
        Alarm alarm = clock.after(Duration.ofHours(1), () -> rung.add("cancelled"));
        alarm.cancel();

        clock.advance(Duration.ofHours(2));

        assertThat(rung).isEmpty();
    }

    @Test
    void runsByItself() throws InterruptedException {
        CountDownLatch rings = new CountDownLatch(1);
        clock.after(Duration.ofMillis(1), rings::countDown);

        assertThat(rings.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void showsTheTimeItWasMovedTo() {
        Instant before = clock.now();

        clock.advance(Duration.ofDays(1));

        assertThat(clock.now()).isAfterOrEqualTo(before.plus(Duration.ofDays(1)));
    }

    @Test
    void doesNotGoBack() {
        assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("advance: found PT-1S, expected no negative duration");
    }
}
