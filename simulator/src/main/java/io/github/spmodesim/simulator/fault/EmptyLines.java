package io.github.spmodesim.simulator.fault;

import java.util.Optional;
import java.util.regex.Pattern;

/** What an empty mailbox says of itself in place of what a full one does. */
final class EmptyLines {
    private static final Pattern COUNT = Pattern.compile("\\* [0-9]+ (EXISTS|RECENT)");
    private static final Pattern MESSAGE =
            Pattern.compile("\\* ([0-9]+ (FETCH|EXPUNGE)|VANISHED|OK \\[UNSEEN).*", Pattern.DOTALL);
    private static final Pattern FOUND = Pattern.compile("\\* (SEARCH|SORT|THREAD)( .*)?");
    private static final Pattern STATUS_COUNT = Pattern.compile("(MESSAGES|RECENT|UNSEEN|SIZE|DELETED) [0-9]+");

    private EmptyLines() {}

    /** A line as an empty mailbox would have it. */
    static Optional<String> changed(String line) {
        if (MESSAGE.matcher(line).matches()) {
            return Optional.empty();
        }
        String counted = COUNT.matcher(line).replaceAll("* 0 $1");
        String found = FOUND.matcher(counted).replaceAll("* $1");
        return Optional.of(
                found.startsWith("* STATUS ") ? STATUS_COUNT.matcher(found).replaceAll("$1 0") : found);
    }
}
