package io.github.spmodesim.simulator.relay;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.relay.RemoteAnswer.Verdict;
import io.github.spmodesim.simulator.testkit.LogLines;
import io.github.spmodesim.simulator.testkit.Parcels;
import io.github.spmodesim.simulator.testkit.ScriptedCarrier;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OutboundQueueTest {
    private static final String A = "a@example.com";
    private static final String B = "b@example.com";

    private final SimulatorClock clock = SimulatorClock.standing(Parcels.ACCEPTED);
    private final ScriptedCarrier carrier = new ScriptedCarrier();
    private final List<Report> told = new ArrayList<>();
    private final OutboundQueue queue = queue(carrier);

    @Test
    void handsOverAtOnceAndKeepsNothing() {
        queue.add(List.of(Parcels.of("x", A), Parcels.of("x", "c@example.org")));

        assertThat(carrier.carried()).hasSize(2);
        assertThat(queue.waiting()).isEmpty();
        assertThat(told).extracting(Report::action).containsExactly(Action.RELAYED, Action.RELAYED);
    }

    @Test
    void reportsARefusalAtOnceAndTriesOnlyTheOthersAgain() {
        carrier.answers(A, Verdict.REFUSED, 550, "no").answers(B, Verdict.DEFERRED, 450, "later");

        queue.add(List.of(Parcels.of("x", A, B)));

        assertThat(told).extracting(Report::action).containsExactly(Action.FAILED);
        assertThat(queue.waiting()).singleElement().satisfies(mail -> {
            assertThat(mail.parcel().recipients()).containsExactly(Parcels.to(B));
            assertThat(mail.progress().attempts()).isEqualTo(1);
            assertThat(mail.progress().next()).isEqualTo(Parcels.ACCEPTED.plus(Duration.ofMinutes(30)));
            assertThat(mail.progress().last().orElseThrow().words()).isEqualTo("450 later");
        });

        carrier.takes(B);
        clock.advance(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(carrier.carried()).hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        assertThat(carrier.carried().get(1).recipients()).containsExactly(Parcels.to(B));
        assertThat(queue.waiting()).isEmpty();
    }

    @Test
    void triesOnScheduleUntilTheTimeIsOverAndGivesUpThen() {
        carrier.answers(A, Verdict.DEFERRED, 451, "later");
        queue.add(List.of(Parcels.of("x", A)));

        for (int minute = 0; minute < Duration.ofDays(5).toMinutes(); minute += 30) {
            assertThat(queue.waiting()).hasSize(1);
            clock.advance(Duration.ofMinutes(30));
        }

        assertThat(queue.waiting()).isEmpty();
        // 0, 30, 90, 210 minutes, then every 240 minutes, and at the end of the fifth day.
        assertThat(carrier.carried()).hasSize(4 + (7200 - 210) / 240 + 1);
        assertThat(told).extracting(Report::action).containsExactly(Action.DELAYED, Action.FAILED);
        assertThat(told.get(0).retriedUntil()).contains(Parcels.ACCEPTED.plus(Duration.ofDays(5)));
        assertThat(told.get(1).status()).isEqualTo("4.4.7");
        assertThat(told.get(1).answer().orElseThrow().words()).isEqualTo("451 later");
    }

    @Test
    void aJumpBeyondTheEndIsOneLastAttempt() {
        carrier.answers(A, Verdict.DEFERRED, 451, "later");
        queue.add(List.of(Parcels.of("x", A)));

        clock.advance(Duration.ofDays(30));

        assertThat(carrier.carried()).hasSize(2);
        assertThat(told).extracting(Report::action).containsExactly(Action.FAILED);
        assertThat(queue.waiting()).isEmpty();
    }

    @Test
    void canBeTriedNow() {
        carrier.answers(A, Verdict.DEFERRED, 451, "later");
        queue.add(List.of(Parcels.of("x", A)));
        queue.add(List.of(Parcels.of("y", A)));

        assertThat(queue.retryNow()).isEqualTo(2);
        assertThat(carrier.carried()).hasSize(4);
        assertThat(queue.waiting())
                .extracting(mail -> mail.progress().attempts())
                .containsExactly(2, 2);
        // Neither is the attempt that it took the place of made as well.
        clock.advance(Duration.ofMinutes(30));
        assertThat(carrier.carried()).hasSize(4);
        clock.advance(Duration.ofMinutes(30));
        assertThat(carrier.carried()).hasSize(6);
    }

    @Test
    void doesNotTryTwiceAtATime() {
        List<CompletableFuture<Handover>> attempts = new ArrayList<>();
        OutboundQueue slow = queue(parcel -> {
            attempts.add(new CompletableFuture<>());
            return attempts.get(attempts.size() - 1);
        });
        slow.add(List.of(Parcels.of("x", A)));

        clock.advance(Duration.ofDays(1));
        assertThat(slow.retryNow()).isZero();

        assertThat(attempts).hasSize(1);
        assertThat(slow.waiting()).hasSize(1);
        assertThat(slow.quiet().toCompletableFuture()).isNotDone();
        CompletionStage<Void> quiet = slow.quiet();
        attempts.get(0)
                .complete(Handover.all(
                        Parcels.of("x", A), RemoteAnswer.replied(Verdict.TAKEN, "mx", 250, List.of("ok"))));
        assertThat(quiet.toCompletableFuture()).isDone();
        assertThat(slow.waiting()).isEmpty();
    }

    @Test
    void losesNothingWhereTheCarrierItselfFails() {
        try (LogLines log = LogLines.of(OutboundQueue.class)) {
            OutboundQueue throwing = queue(parcel -> {
                throw new IllegalStateException("broken");
            });
            OutboundQueue failing = queue(parcel -> CompletableFuture.failedStage(new IllegalStateException("broken")));

            throwing.add(List.of(Parcels.of("x", A)));
            failing.add(List.of(Parcels.of("x", A)));

            assertThat(throwing.waiting()).hasSize(1);
            assertThat(failing.waiting()).hasSize(1);
            assertThat(throwing.quiet().toCompletableFuture()).isDone();
            assertThat(log.levels()).containsExactly(Level.ERROR, Level.ERROR);
        }
    }

    @Test
    void isQuietOnlyWhenSendersAreTold() {
        CompletableFuture<Void> telling = new CompletableFuture<>();
        OutboundQueue slow = new OutboundQueue(schedule(), clock, carrier, (mail, reports) -> telling);
        slow.add(List.of(Parcels.of("x", A)));

        CompletionStage<Void> quiet = slow.quiet();
        assertThat(quiet.toCompletableFuture()).isNotDone();
        telling.complete(null);
        assertThat(quiet.toCompletableFuture()).isDone();
    }

    @Test
    void afterItsEndTakesNothingTriesNothingAndForgetsNothing() {
        carrier.answers(A, Verdict.DEFERRED, 451, "later");
        queue.add(List.of(Parcels.of("x", A)));

        queue.close();

        clock.advance(Duration.ofDays(30));
        queue.retryNow();
        assertThat(carrier.carried()).hasSize(1);
        assertThat(queue.waiting()).hasSize(1);
        assertThat(queue.add(List.of(Parcels.of("y", A))).toCompletableFuture()).isCompletedExceptionally();
    }

    /** Threads that add, retry and move the clock, against a carrier that refuses for now at random. */
    @Test
    void handsEachMessageOverExactlyOnceWhateverHappensAtTheSameTime() throws InterruptedException {
        int messages = 2_000;
        ConcurrentHashMap<Parcel, AtomicInteger> taken = new ConcurrentHashMap<>();
        ConcurrentLinkedQueue<Parcel> underWay = new ConcurrentLinkedQueue<>();
        ExecutorService remote = Executors.newFixedThreadPool(3);
        ExecutorService local = Executors.newFixedThreadPool(3);
        AtomicInteger draws = new AtomicInteger();
        OutboundQueue busy = queue(parcel -> CompletableFuture.supplyAsync(
                () -> {
                    assertThat(underWay).doesNotContain(parcel);
                    underWay.add(parcel);
                    boolean takes = draws.incrementAndGet() % 3 == 0;
                    if (takes) {
                        taken.computeIfAbsent(parcel, p -> new AtomicInteger()).incrementAndGet();
                    }
                    underWay.remove(parcel);
                    return Handover.all(
                            parcel,
                            RemoteAnswer.replied(
                                    takes ? Verdict.TAKEN : Verdict.DEFERRED, "mx", takes ? 250 : 451, List.of("x")));
                },
                remote));
        CountDownLatch added = new CountDownLatch(3);
        for (int thread = 0; thread < 3; thread++) {
            int first = thread;
            local.execute(() -> {
                for (int i = first; i < messages; i += 3) {
                    busy.add(List.of(Parcels.of("message " + i, i + "@example.com")));
                    if (i % 50 == 0) {
                        busy.retryNow();
                        clock.advance(Duration.ofSeconds(10));
                    }
                }
                added.countDown();
            });
        }
        assertThat(added.await(60, TimeUnit.SECONDS)).isTrue();
        while (!busy.waiting().isEmpty()) {
            busy.retryNow();
            assertThat(busy.quiet().toCompletableFuture()).succeedsWithin(Duration.ofSeconds(60));
        }
        remote.shutdownNow();
        local.shutdownNow();

        assertThat(taken).hasSize(messages);
        assertThat(taken.values()).allMatch(count -> count.get() == 1);
        assertThat(told.stream().filter(report -> report.action() == Action.RELAYED))
                .hasSize(messages);
        assertThat(told).noneMatch(report -> report.action() == Action.FAILED);
    }

    private OutboundQueue queue(Carrier by) {
        return new OutboundQueue(schedule(), clock, by, this::tell);
    }

    private static RetrySchedule schedule() {
        return RetrySchedule.of(Dialects.named("docomo").bind().relay().retries());
    }

    private CompletionStage<Void> tell(AcceptedMail mail, List<Report> reports) {
        synchronized (told) {
            told.addAll(reports);
        }
        return CompletableFuture.completedStage(null);
    }
}
