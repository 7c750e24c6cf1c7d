package io.github.spmodesim.simulator.imap.sort;

import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The criteria of a SORT, first things first (RFC 5256 sections 3 and 5, sort-criteria).
 *
 * @param criteria each key at most once: messages alike by a key are alike by it a second time, whichever way it is turned
 */
public record SortProgram(List<SortCriterion> criteria) {
    /** Keeps a copy. */
    public SortProgram {
        criteria = List.copyOf(criteria);
    }

    /**
     * Reads a sort program with its parentheses.
     *
     * @throws ImapSyntaxException when there is none
     */
    public static SortProgram read(ArgumentReader arguments) throws ImapSyntaxException {
        List<SortCriterion> criteria = new ArrayList<>();
        Set<SortKey> known = EnumSet.noneOf(SortKey.class);
        arguments.expect('(');
        do {
            SortCriterion criterion = criterion(arguments);
            if (known.add(criterion.key())) {
                criteria.add(criterion);
            }
        } while (arguments.take(' '));
        arguments.expect(')');
        return new SortProgram(criteria);
    }

    private static SortCriterion criterion(ArgumentReader arguments) throws ImapSyntaxException {
        String word = arguments.keyword();
        boolean reverse = word.equals("REVERSE");
        if (reverse) {
            arguments.space();
            word = arguments.keyword();
        }
        return new SortCriterion(key(word), reverse);
    }

    private static SortKey key(String word) throws ImapSyntaxException {
        for (SortKey key : SortKey.values()) {
            if (key.name().equals(word)) {
                return key;
            }
        }
        throw new ImapSyntaxException(
                "sort key: expected one of " + Arrays.toString(SortKey.values()) + ", got " + word);
    }

    /** Returns what takes messages and gives them back in the order of this program. */
    public Sorting begin() {
        return new Sorting(criteria);
    }
}
