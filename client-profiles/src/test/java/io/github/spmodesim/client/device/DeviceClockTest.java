package io.github.spmodesim.client.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
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
    void tellsOfEachAlarmWhenItHasBeenSetSoThatItCanBeBroughtAbout() {
        clock.onAlarm(() -> clock.advance(Duration.ofHours(1)));

        clock.after(Duration.ofMinutes(30), () -> rung.add("first"));
        clock.after(Duration.ofHours(2), () -> rung.add("not yet"));

        assertThat(rung).containsExactly("first");
    }

    @Test
    void doesNotRingACancelledAlarm() {
        Alarm alarm = clock.after(Duration.ofHours(1), () -> rung.add("cancelled"));
        alarm.cancel();

        clock.advance(Duration.ofHours(2));

        assertThat(rung).isEmpty();
    }

    @Test
    void keepsNothingOfACancelledAlarm() {
        clock.after(Duration.ofHours(1), () -> rung.add("cancelled")).cancel();

        assertThat(clock.waiting()).isZero();
    }

    @Test
    void ringsTheAlarmsBehindOneThatThrows() {
        clock.after(Duration.ofHours(1), () -> {
            throw new IllegalStateException("broken alarm");
        });
        clock.after(Duration.ofHours(2), () -> rung.add("second"));

        assertThatThrownBy(() -> clock.advance(Duration.ofHours(3))).hasMessage("broken alarm");

        assertThat(rung).containsExactly("second");
    }

    @Test
    void endsAPauseWhenItIsClosed() {
        CompletableFuture<Void> pause = CompletableFuture.runAsync(() -> clock.pause(Duration.ofHours(1)));
        Awaitility.await().until(() -> clock.waiting() == 1);

        clock.close();

        assertThatThrownBy(() -> pause.get(10, TimeUnit.SECONDS))
                .hasRootCauseMessage("pause of PT1H: found the clock closed, expected it to run");
    }

    @Test
    void setsNoAlarmOnceClosed() {
        clock.close();

        assertThatThrownBy(() -> clock.pause(Duration.ofHours(1)))
                .hasMessage("alarm in PT1H: found the clock closed, expected it to run");
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

    @Test
    void tellsOfAPauseBeforeItBeginsSoThatWhoeverHearsOfItMayEndIt() {
        List<Duration> told = new ArrayList<>();
        AtomicReference<DeviceClock> moved = new AtomicReference<>();
        try (DeviceClock telling = new DeviceClock(pause -> {
            told.add(pause);
            Objects.requireNonNull(moved.get()).advance(pause);
        })) {
            moved.set(telling);

            telling.pause(Duration.ofDays(1));
        }

        assertThat(told).containsExactly(Duration.ofDays(1));
    }
}
