package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.relay.Handover;
import io.github.spmodesim.simulator.relay.Parcel;
import io.github.spmodesim.simulator.relay.RemoteAnswer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The parcels for one destination that wait for its one connection. On the client's event loop alone. */
final class OutsideLane {
    private final String destination;
    private final Deque<Task> tasks = new ArrayDeque<>();

    /**
     * A parcel on its way.
     *
     * @param parcel what
     * @param done completes with what came of it
     */
    record Task(Parcel parcel, CompletableFuture<Handover> done) {
        /** The same answer for all of its recipients. */
        void end(RemoteAnswer answer) {
            done.complete(Handover.all(parcel, answer));
        }
    }

    OutsideLane(String destination) {
        this.destination = destination;
    }

    String destination() {
        return destination;
    }

    void add(Task task) {
        tasks.add(task);
    }

    Optional<Task> next() {
        return Optional.ofNullable(tasks.poll());
    }

    boolean isEmpty() {
        return tasks.isEmpty();
    }

    /** The same answer for everything that waits. */
    void endAll(RemoteAnswer answer) {
        for (Optional<Task> task = next(); task.isPresent(); task = next()) {
            task.get().end(answer);
        }
    }
}
