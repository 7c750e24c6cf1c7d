package io.github.spmodesim.client.driver;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Keeps every line on the wire for a report. May be read while a driver runs. */
public final class WireTranscript implements WireObserver {
    private final List<WireLine> lines = new CopyOnWriteArrayList<>();

    /** An empty transcript. */
    public WireTranscript() {}

    @Override
    public void line(WireLine line) {
        lines.add(line);
    }

    /** The lines so far. */
    public List<WireLine> lines() {
        return List.copyOf(lines);
    }

    /** What one side said, without prefixes. */
    public List<String> said(WireLine.Side side) {
        return lines.stream()
                .filter(line -> line.side() == side)
                .map(WireLine::text)
                .toList();
    }

    /** One line of text per line on the wire. */
    @Override
    public String toString() {
        return lines.stream().map(WireLine::toString).collect(Collectors.joining("\n"));
    }
}
