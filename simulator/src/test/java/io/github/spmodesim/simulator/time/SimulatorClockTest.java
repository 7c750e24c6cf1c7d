package io.github.spmodesim.simulator.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import io.github.spmodesim.simulator.testkit.LogLines;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The calendar moves as it is told and does what falls due. */
@Timeout(30)
class SimulatorClockTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Nested
    class Standing {
        private final SimulatorClock clock = SimulatorClock.standing(NOON);
        private final List<String> done = new ArrayList<>();

        @Test
        void showsWhatItWasSetToUntilItIsMoved() {
            assertThat(clock.instant()).isEqualTo(NOON);
            clock.advance(Duration.ofHours(3));
            assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(10_800));
            clock.set(NOON.minusSeconds(5));
            assertThat(clock.instant()).isEqualTo(NOON.minusSeconds(5));
            assertThat(clock.today()).hasToString("2026-11-23");
        }

        @Test
        void isAdvancedForwardAlone() {
            assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Simulator clock: expected a step forward, got PT-1S");
        }

        @Test
        void anAlarmIsDoneBeforeTheMoveReturns() {
            clock.at(NOON.plusSeconds(60), () -> done.add("alarm"));
            clock.advance(Duration.ofSeconds(59));
            assertThat(done).isEmpty();

            clock.advance(Duration.ofSeconds(1));
            assertThat(done).containsExactly("alarm");
            clock.advance(Duration.ofDays(1));
            assertThat(done).hasSize(1);
        }

        @Test
        void whoSetsAnAlarmMeanwhileDoesNoOtherThatTheMoveHasToDo() {
            Thread mover = Thread.currentThread();
            List<Thread> doers = new ArrayList<>();
            clock.at(NOON.plusSeconds(1), () -> {
                Thread other = new Thread(() -> clock.at(NOON, () -> doers.add(Thread.currentThread())));
                other.start();
                joined(other);
            });
            clock.at(NOON.plusSeconds(2), () -> doers.add(Thread.currentThread()));

            clock.advance(Duration.ofSeconds(2));

            assertThat(doers).hasSize(2).element(1).isEqualTo(mover);
        }

        private void joined(Thread thread) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        @Test
        void alarmsAreDoneInTheOrderOfTheirInstantsAndThenOfSetting() {
            clock.at(NOON.plusSeconds(2), () -> done.add("second"));
            clock.at(NOON.plusSeconds(2), () -> done.add("third"));
            clock.at(NOON.plusSeconds(1), () -> done.add("first"));
            clock.set(NOON.plusSeconds(10));

            assertThat(done).containsExactly("first", "second", "third");
        }

        @Test
        void anAlarmForThePastIsDoneAtOnce() {
            clock.at(NOON, () -> done.add("now"));

            assertThat(done).containsExactly("now");
        }

        @Test
        void anAlarmThatWasTakenBackIsNotDone() {
            Alarm alarm = clock.at(NOON.plusSeconds(1), () -> done.add("alarm"));
            alarm.cancel();
            clock.advance(Duration.ofDays(1));
            alarm.cancel();

            assertThat(done).isEmpty();
        }

        @Test
        void anAlarmMaySetTheNextAndTheNextFallsIntoTheSameJump() {
            clock.at(NOON.plusSeconds(1), () -> {
                done.add("first at " + clock.instant());
                clock.at(NOON.plusSeconds(2), () -> done.add("second"));
            });
            clock.advance(Duration.ofMinutes(1));

            assertThat(done).containsExactly("first at 2026-11-23T12:01:00Z", "second");
        }

        @Test
        void aClockThatIsPutBackWaitsLongerButUndoesNothing() {
            clock.at(NOON.plusSeconds(60), () -> done.add("alarm"));
            clock.set(NOON.minusSeconds(60));
            clock.advance(Duration.ofSeconds(119));
            assertThat(done).isEmpty();

            clock.advance(Duration.ofSeconds(1));
            clock.set(NOON);
            clock.advance(Duration.ofSeconds(61));
            assertThat(done).hasSize(1);
        }

        @Test
        void anAlarmThatFailsStopsNoOther() {
            clock.at(NOON.plusSeconds(1), () -> {
                throw new IllegalStateException("broken on purpose");
            });
            clock.at(NOON.plusSeconds(2), () -> done.add("alarm"));
            try (LogLines log = LogLines.of(SimulatorClock.class)) {
                clock.advance(Duration.ofSeconds(2));

                assertThat(log.levels()).containsExactly(Level.ERROR);
            }
            assertThat(done).containsExactly("alarm");
        }

        @Test
        void alarmsSetTakenBackAndDoneByManyThreadsAreEachDoneOnceOrNever() throws InterruptedException {
            int each = 2_000;
            AtomicInteger rung = new AtomicInteger();
            List<Thread> threads = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                threads.add(new Thread(() -> {
                    for (int i = 0; i < each; i++) {
                        clock.at(clock.instant().plusSeconds(i % 7), rung::incrementAndGet);
                        clock.at(NOON.plus(Duration.ofDays(9)), rung::incrementAndGet)
                                .cancel();
                        clock.advance(Duration.ofSeconds(1));
                    }
                }));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
            clock.set(NOON.plus(Duration.ofDays(10)));

            assertThat(rung).hasValue(4 * each);
        }
    }

    @Nested
    class Running {
        private final SimulatorClock clock = SimulatorClock.running(NOON);
        private final LinkedBlockingQueue<String> done = new LinkedBlockingQueue<>();

        @Test
        void goesOnByItself() {
            Instant first = clock.instant();
            assertThat(first).isBetween(NOON, NOON.plusSeconds(20));
        }

        @Test
        void anAlarmIsDoneWhenItsTimeHasCome() throws InterruptedException {
            Instant due = clock.instant().plusMillis(50);
            clock.at(due, () -> done.add(clock.instant().isBefore(due) ? "early" : "due"));

            assertThat(done.poll(20, TimeUnit.SECONDS)).isEqualTo("due");
        }

        @Test
        void aMoveBringsAFarAlarmNear() throws InterruptedException {
            clock.at(NOON.plus(Duration.ofDays(1)), () -> done.add("tomorrow"));
            clock.at(NOON.plus(Duration.ofDays(400)), () -> done.add("next year"));
            clock.advance(Duration.ofDays(2));
            assertThat(done.poll(20, TimeUnit.SECONDS)).isEqualTo("tomorrow");
            assertThat(done).isEmpty();

            clock.set(NOON.plus(Duration.ofDays(500)));
            assertThat(done.poll(20, TimeUnit.SECONDS)).isEqualTo("next year");
        }

        @Test
        void anEarlierAlarmIsNotHeldUpByOneSetBefore() throws InterruptedException {
            clock.at(Instant.MAX, () -> done.add("never"));
            clock.at(clock.instant(), () -> done.add("now"));

            assertThat(done.poll(20, TimeUnit.SECONDS)).isEqualTo("now");
        }

        @Test
        void theOneWhoSetsAnAlarmDoesNotWaitForIt() throws InterruptedException {
            CountDownLatch goOn = new CountDownLatch(1);
            clock.at(NOON, () -> {
                try {
                    goOn.await();
                    done.add("done");
                } catch (InterruptedException e) {
                    done.add("interrupted");
                }
            });
            assertThat(done).isEmpty();

            goOn.countDown();
            assertThat(done.poll(20, TimeUnit.SECONDS)).isEqualTo("done");
        }
    }
}
