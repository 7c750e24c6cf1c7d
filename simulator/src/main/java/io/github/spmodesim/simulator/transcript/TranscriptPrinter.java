package io.github.spmodesim.simulator.transcript;

import java.util.List;
import java.util.stream.Collectors;

/** Writes transcript lines as people read them: {@code imap-3 C: a1 NOOP}. */
public final class TranscriptPrinter {
    private TranscriptPrinter() {}

    /** One line for each entry, each ended by a line feed. */
    public static String print(List<TranscriptEntry> entries) {
        return entries.stream().map(TranscriptPrinter::line).collect(Collectors.joining());
    }

    private static String line(TranscriptEntry entry) {
        return entry.connection() + " " + entry.speaker().mark() + " " + entry.text() + "\n";
    }
}
