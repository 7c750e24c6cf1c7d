package io.github.spmodesim.simulator.fault;

import java.util.Optional;
import java.util.regex.Pattern;

/** What an empty mailbox says of itself in place of what a full one does. */
final class EmptyLines {
    private static final Pattern COUNT = Pattern.compile("\\* [0-9]+ (EXISTS|RECENT)");
    private static final Pattern MESSAGE =
            Pattern.compile("\\* ([0-9]+ (FETCH|EXPUNGE)|VANISHED|OK \\[UNSEEN).*", Pattern.DOTALL);
    private static final Pattern FOUND = Pattern.compile("\\* (SEARCH|SORT|THREAD)( .*)?");
    // RFC 4731 section 3.1, RFC 9394 section 3.1, RFC 5267 section 4.3: nothing is found, and nothing comes or goes.
    private static final Pattern RESULTS =
            Pattern.compile(" (MIN [0-9]+|MAX [0-9]+|ALL [^ ]+|MODSEQ [0-9]+|(ADDTO|REMOVEFROM) \\([^)]*\\))");
    private static final Pattern RANGE = Pattern.compile("(PARTIAL \\([^ ]+) [^)]+\\)");
    private static final Pattern FOUND_COUNT = Pattern.compile(" COUNT [0-9]+");
    private static final Pattern STATUS_COUNT = Pattern.compile("(MESSAGES|RECENT|UNSEEN|SIZE|DELETED) [0-9]+");

    private EmptyLines() {}

    /** A line as an empty mailbox would have it. */
    static Optional<String> changed(String line) {
        if (MESSAGE.matcher(line).matches()) {
            return Optional.empty();
        }
        if (line.startsWith("* ESEARCH")) {
            return Optional.of(nothingFound(line));
        }
        String counted = COUNT.matcher(line).replaceAll("* 0 $1");
        String found = FOUND.matcher(counted).replaceAll("* $1");
        return Optional.of(
                found.startsWith("* STATUS ") ? STATUS_COUNT.matcher(found).replaceAll("$1 0") : found);
    }

    private static String nothingFound(String line) {
        String without = RESULTS.matcher(line).replaceAll("");
        return FOUND_COUNT.matcher(RANGE.matcher(without).replaceAll("$1 NIL)")).replaceAll(" COUNT 0");
    }
}
