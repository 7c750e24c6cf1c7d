package io.github.spmodesim.simulator.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an answer says, free of how it says it: untagged data is a set, since RFC 3501 7 orders none of it, and then comes how
 * the command ended. Messages that EXPUNGE takes away are named by the numbers that they had before (7.4.1).
 */
final class ImapMeaning implements Meaning {
    private static final Pattern EXPUNGE = Pattern.compile("\\* (\\d+) EXPUNGE", Pattern.CASE_INSENSITIVE);

    private final ResponseMeaning response;

    /** Of responses that {@code response} understands. */
    ImapMeaning(ResponseMeaning response) {
        this.response = response;
    }

    @Override
    public List<String> of(List<String> responses) {
        List<String> said = new ArrayList<>();
        SortedSet<String> data = new TreeSet<>();
        List<Integer> gone = new ArrayList<>();
        for (String line : responses) {
            Matcher expunge = EXPUNGE.matcher(line);
            if (expunge.matches()) {
                data.add("* EXPUNGE of " + numberBefore(gone, Integer.parseInt(expunge.group(1))));
            } else if (line.startsWith("* ")) {
                data.addAll(response.of(line));
            } else {
                said.addAll(data);
                data.clear();
                gone.clear();
                said.addAll(response.of(line));
            }
        }
        said.addAll(data);
        return said;
    }

    private static int numberBefore(List<Integer> gone, int number) {
        int before = number;
        gone.sort(null);
        for (int each : gone) {
            if (each <= before) {
                before++;
            }
        }
        gone.add(before);
        return before;
    }
}
