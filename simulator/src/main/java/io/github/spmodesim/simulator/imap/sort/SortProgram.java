package io.github.spmodesim.simulator.imap.sort;

import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
     * @param served says whether a key may be used
     * @throws ImapSyntaxException when there is none
     */
    public static SortProgram read(ArgumentReader arguments, Predicate<SortKey> served) throws ImapSyntaxException {
        List<SortCriterion> criteria = new ArrayList<>();
        Set<SortKey> known = EnumSet.noneOf(SortKey.class);
        arguments.expect('(');
        do {
            SortCriterion criterion = criterion(arguments, served);
            if (known.add(criterion.key())) {
                criteria.add(criterion);
            }
        } while (arguments.take(' '));
        arguments.expect(')');
        return new SortProgram(criteria);
    }

    private static SortCriterion criterion(ArgumentReader arguments, Predicate<SortKey> served)
            throws ImapSyntaxException {
        String word = arguments.keyword();
        boolean reverse = word.equals("REVERSE");
        if (reverse) {
            arguments.space();
            word = arguments.keyword();
        }
        return new SortCriterion(key(word, served), reverse);
    }

    private static SortKey key(String word, Predicate<SortKey> served) throws ImapSyntaxException {
        List<SortKey> keys = Stream.of(SortKey.values()).filter(served).toList();
        for (SortKey key : keys) {
            if (key.name().equals(word)) {
                return key;
            }
        }
        throw new ImapSyntaxException("sort key: expected one of " + keys + ", got " + word);
    }

    /** Returns the order that the criteria make. */
    public SortOrder order() {
        return new SortOrder(criteria);
    }
}
