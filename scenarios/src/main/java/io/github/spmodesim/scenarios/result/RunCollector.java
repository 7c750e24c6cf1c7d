package io.github.spmodesim.scenarios.result;

import io.cucumber.messages.types.Envelope;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.query.Repository;

/**
 * Follows a run, so that nobody has to read its messages from the file again.
 *
 * <p>Safe for parallel runs; guarded by this object's monitor.
 */
public final class RunCollector implements ConcurrentEventListener {
    private final Repository repository = RunReader.repository();

    /** A collector that has seen nothing. */
    public RunCollector() {}

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(Envelope.class, this::took);
    }

    private synchronized void took(Envelope message) {
        repository.update(message);
    }

    /** The run as far as it has come. */
    public synchronized RunResult result() {
        return RunReader.read(repository);
    }
}
