package io.github.spmodesim.scenarios.cli;

import io.github.spmodesim.scenarios.pending.PendingList;
import io.github.spmodesim.scenarios.report.Ending;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells what is pending and why.
 *
 * @param list the reasons that are checked in
 * @param others whether what is not in the list may be pending too, for the reason that it gives itself
 */
record PendingReport(PendingList list, boolean others) {
    /** Prints a line for each; those that have no reason are handed back. */
    List<Ending> print(List<Ending> pending, PrintStream out) {
        List<Ending> unexplained = new ArrayList<>();
        for (Ending ending : pending) {
            String reason = list.reason(ending.name()).orElse(others ? ending.message() : "");
            out.println(
                    "保留 " + ending.name() + ": " + (reason.isEmpty() ? "理由が一覧にありません: " + ending.message() : reason));
            if (reason.isEmpty()) {
                unexplained.add(ending);
            }
        }
        return unexplained;
    }
}
