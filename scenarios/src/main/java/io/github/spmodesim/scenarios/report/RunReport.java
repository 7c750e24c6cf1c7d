package io.github.spmodesim.scenarios.report;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EmbedEvent;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Follows a run: tells of each scenario as it ends and gathers the cells.
 *
 * <p>Safe for parallel runs; guarded by this object's monitor.
 */
public final class RunReport implements ConcurrentEventListener {
    private final Progress progress;
    private final List<PlacedCell> cells = new ArrayList<>();
    private final List<Ending> endings = new ArrayList<>();

    private record PlacedCell(String feature, int line, int order, Cell cell) {}

    /** A report that tells of its progress there. */
    public RunReport(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(EmbedEvent.class, this::attached);
        publisher.registerHandlerFor(TestCaseFinished.class, this::finished);
    }

    private synchronized void attached(EmbedEvent event) {
        if (event.getMediaType().equals(Cells.MEDIA_TYPE)) {
            int line = event.getTestCase().getLocation().getLine();
            String feature = event.getTestCase().getUri().toString();
            cells.add(new PlacedCell(feature, line, cells.size(), Cells.read(event.getData())));
        }
    }

    private synchronized void finished(TestCaseFinished event) {
        TestCase scenario = event.getTestCase();
        String message = Optional.ofNullable(event.getResult().getError())
                .map(error -> String.valueOf(error.getMessage()))
                .orElse("");
        Ending ending = new Ending(
                scenario.getName(),
                scenario.getUri() + ":" + scenario.getLocation().getLine(),
                event.getResult().getStatus(),
                message);
        endings.add(ending);
        progress.ended(ending, endings.size(), cells.size());
    }

    /** The cells in the order of the features, however the scenarios ran. */
    public synchronized List<Cell> cells() {
        return cells.stream()
                .sorted(Comparator.comparing(PlacedCell::feature)
                        .thenComparingInt(PlacedCell::line)
                        .thenComparingInt(PlacedCell::order))
                .map(PlacedCell::cell)
                .toList();
    }

    /** How each scenario ended, by its place in the features. */
    public synchronized List<Ending> endings() {
        return endings.stream().sorted(Comparator.comparing(Ending::place)).toList();
    }

    /** How many scenarios ran. */
    public synchronized int scenarios() {
        return endings.size();
    }

    /** How many of them passed. */
    public synchronized int passed() {
        return (int) endings.stream().filter(ending -> ending.status().isOk()).count();
    }

    /** Those that nobody can decide. */
    public synchronized List<Ending> pending() {
        return endings().stream()
                .filter(ending -> ending.status() == Status.PENDING)
                .toList();
    }

    /** Those that came out otherwise than their features say. */
    public synchronized List<Ending> failed() {
        return endings().stream()
                .filter(ending -> !ending.status().isOk() && ending.status() != Status.PENDING)
                .toList();
    }
}
