package io.github.spmodesim.scenarios.report;

import io.cucumber.plugin.event.Status;
import java.io.PrintStream;

/**
 * Tells how far a run is: on a terminal by one line that is written over again, else by a line now and then. What failed has a
 * line of its own.
 *
 * <p>Belongs to a {@link RunReport}, which calls it under its monitor.
 */
public final class Progress {
    private static final int EVERY = 25;
    private static final int WIDTH = 78;

    private final PrintStream out;
    private final boolean terminal;

    /**
     * Progress there.
     *
     * @param out where to
     * @param terminal whether a line can be written over
     */
    public Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void ended(Ending ending, int scenarios, int cells) {
        if (!ending.status().isOk() && ending.status() != Status.PENDING) {
            clear();
            out.println("  失敗 " + ending.name() + " (" + ending.place() + ")");
            ending.message().lines().limit(5).forEach(line -> out.println("       " + line));
        }
        String line = scenarios + " シナリオ " + cells + " セル";
        if (terminal) {
            out.print("\r" + DisplayWidth.padded(shortened("  " + line + "  " + ending.name()), WIDTH));
            out.flush();
        } else if (scenarios % EVERY == 0) {
            out.println("  " + line);
        }
    }

    /** Takes the line away. */
    public void clear() {
        if (terminal) {
            out.print("\r" + " ".repeat(WIDTH) + "\r");
            out.flush();
        }
    }

    private static String shortened(String text) {
        int end = text.length();
        while (DisplayWidth.of(text.substring(0, end)) > WIDTH) {
            end--;
        }
        return text.substring(0, end);
    }
}
