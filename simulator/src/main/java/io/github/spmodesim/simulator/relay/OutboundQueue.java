package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Messages that wait to be handed over to other providers' servers, tried by the service's calendar until they are, are
 * refused or are given up; what is in it is lost only with the run.
 *
 * <p>Each message is at any time either waiting or under way, never both: it is handed over once, but for the one case that
 * no queue can help. A server that takes a message and whose 250 is lost has it, and is given it again: this is how mail
 * comes twice (RFC 5321 section 4.5.3.2.6).
 *
 * <p>Thread-safe; guarded by this object's monitor, under which nothing foreign runs.
 */
public final class OutboundQueue implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OutboundQueue.class);
    private static final Comparator<QueuedMail> BY_TIME = Comparator.<QueuedMail, Instant>comparing(
                    mail -> mail.progress().next())
            .thenComparing(QueuedMail::id);

    private final RetrySchedule schedule;
    private final SimulatorClock clock;
    private final Carrier carrier;
    private final Teller teller;
    private final TreeSet<QueuedMail> waiting = new TreeSet<>(BY_TIME);
    private final Map<Long, QueuedMail> underWay = new HashMap<>();
    private final List<CompletableFuture<Void>> quietAwaited = new ArrayList<>();
    private Instant ringsAt = Instant.MAX;
    private int attempts;
    private long count;
    private boolean closed;

    /** Tells senders. */
    @FunctionalInterface
    interface Teller {
        /** Completes when they are told. */
        CompletionStage<Void> tell(AcceptedMail mail, List<Report> reports);
    }

    OutboundQueue(RetrySchedule schedule, SimulatorClock clock, Carrier carrier, Teller teller) {
        this.schedule = schedule;
        this.clock = clock;
        this.carrier = carrier;
        this.teller = teller;
    }

    /**
     * Takes a message, and begins to hand it over at once.
     *
     * @return completes when it is safe
     */
    CompletionStage<Void> add(List<Parcel> parcels) {
        synchronized (this) {
            if (closed) {
                return CompletableFuture.failedStage(new IllegalStateException("the queue to the outside is closed"));
            }
            for (Parcel parcel : parcels) {
                count++;
                waiting.add(new QueuedMail(count, parcel, QueuedMail.Progress.begun(clock.instant())));
            }
        }
        attemptWhatIsDue();
        return CompletableFuture.completedStage(null);
    }

    /** What is not handed over yet, in the order of its coming. */
    public synchronized List<QueuedMail> waiting() {
        return Stream.concat(waiting.stream(), underWay.values().stream())
                .sorted(Comparator.comparing(QueuedMail::id))
                .toList();
    }

    /**
     * Makes the next attempt of everything due now.
     *
     * @return how much there is that was not being tried already
     */
    public int retryNow() {
        int found;
        synchronized (this) {
            List<QueuedMail> all = List.copyOf(waiting);
            waiting.clear();
            Instant now = clock.instant();
            all.forEach(mail -> waiting.add(mail.dueAt(now)));
            found = all.size();
        }
        attemptWhatIsDue();
        return found;
    }

    /** Completes once no attempt is under way, and all that was to be told is told. */
    public synchronized CompletionStage<Void> quiet() {
        if (attempts == 0) {
            return CompletableFuture.completedStage(null);
        }
        CompletableFuture<Void> quiet = new CompletableFuture<>();
        quietAwaited.add(quiet);
        return quiet;
    }

    /** Begins no attempt any more, and takes nothing. What waits stays to be looked at. */
    @Override
    public synchronized void close() {
        closed = true;
    }

    private void attemptWhatIsDue() {
        takeDue().forEach(this::attempt);
        setAlarm();
    }

    private synchronized List<QueuedMail> takeDue() {
        List<QueuedMail> due = new ArrayList<>();
        Instant now = clock.instant();
        while (!closed
                && !waiting.isEmpty()
                && !waiting.first().progress().next().isAfter(now)) {
            QueuedMail mail = waiting.first();
            waiting.remove(mail);
            underWay.put(mail.id(), mail);
            due.add(mail);
        }
        attempts += due.size();
        return due;
    }

    private void attempt(QueuedMail mail) {
        carried(mail).whenComplete((handover, failure) -> settle(mail, answers(mail, handover, failure)));
    }

    private CompletionStage<Handover> carried(QueuedMail mail) {
        try {
            return carrier.carry(mail.parcel());
        } catch (RuntimeException e) {
            return CompletableFuture.failedStage(e);
        }
    }

    private static Handover answers(QueuedMail mail, @Nullable Handover handover, @Nullable Throwable failure) {
        if (handover != null) {
            return handover;
        }
        LOG.error("An attempt failed in itself; this is a defect of the simulator", failure);
        return Handover.all(
                mail.parcel(),
                RemoteAnswer.failed(
                        RemoteAnswer.Verdict.DEFERRED, Optional.empty(), "4.3.0", "simulator failed: " + failure));
    }

    private void settle(QueuedMail mail, Handover handover) {
        Settlement settlement = Settlement.of(mail, handover, schedule, clock.instant());
        synchronized (this) {
            underWay.remove(mail.id());
            settlement.left().ifPresent(waiting::add);
        }
        setAlarm();
        teller.tell(mail.parcel().mail(), settlement.reports()).whenComplete((told, failure) -> attemptEnded());
    }

    private void attemptEnded() {
        List<CompletableFuture<Void>> quiet = List.of();
        synchronized (this) {
            attempts--;
            if (attempts == 0) {
                quiet = List.copyOf(quietAwaited);
                quietAwaited.clear();
            }
        }
        quiet.forEach(awaited -> awaited.complete(null));
    }

    // One alarm for the first that is due. What a clock does at once is done outside the monitor.
    private void setAlarm() {
        Instant due;
        synchronized (this) {
            if (closed || waiting.isEmpty()) {
                return;
            }
            due = waiting.first().progress().next();
            if (!due.isBefore(ringsAt)) {
                return;
            }
            ringsAt = due;
        }
        clock.at(due, () -> rung(due));
    }

    private void rung(Instant due) {
        synchronized (this) {
            if (due.equals(ringsAt)) {
                ringsAt = Instant.MAX;
            }
        }
        attemptWhatIsDue();
    }
}
