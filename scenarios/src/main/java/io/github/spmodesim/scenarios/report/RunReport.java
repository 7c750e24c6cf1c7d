package io.github.spmodesim.scenarios.report;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EmbedEvent;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Follows a run: prints a line for each scenario as it ends and gathers the cells.
 *
 * <p>Safe for parallel runs; guarded by this object's monitor.
 */
public final class RunReport implements ConcurrentEventListener {
    private final PrintStream progress;
    private final List<PlacedCell> cells = new ArrayList<>();
    private int scenarios;
    private int passed;

    private record PlacedCell(String feature, int line, int order, Cell cell) {}

    /** A report that prints progress there. */
    public RunReport(PrintStream progress) {
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
        Status status = event.getResult().getStatus();
        scenarios++;
        passed += status.isOk() ? 1 : 0;
        progress.println((status.isOk() ? "  ok    " : "  " + status + " ")
                + event.getTestCase().getName());
        if (!status.isOk() && event.getResult().getError() != null) {
            progress.println("        " + event.getResult().getError());
        }
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

    /** How many scenarios ran. */
    public synchronized int scenarios() {
        return scenarios;
    }

    /** How many of them passed. */
    public synchronized int passed() {
        return passed;
    }
}
