package io.github.spmodesim.simulator.bench.corpus;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A mailbox's messages, each made afresh from seed and number: Japanese and English, plain, HTML, some with attachments,
 * about 4 KB on average.
 *
 * @param size how many messages
 */
public record Corpus(int size) {
    /** Occurs in the Subject of some messages and nowhere else. */
    public static final String SUBJECT_WORD = "kasumigaseki";

    /** Occurs in the text of some messages, whatever its encoding, and nowhere else. */
    public static final String BODY_WORD = "shimbashi";

    private static final long SEED = 20_190_722;

    /** The octets of a message, counted from 0. */
    public byte[] message(int index) {
        return new MessageWriter(SEED + index, hasSubjectWord(index), hasBodyWord(index)).write(index);
    }

    /** Whether the message is read already. */
    public boolean isSeen(int index) {
        return index % 5 != 0;
    }

    /** How many messages a SEARCH UNSEEN finds. */
    public int unseen() {
        return count(index -> !isSeen(index));
    }

    /** How many messages a SEARCH SUBJECT finds. */
    public int withSubjectWord() {
        return count(Corpus::hasSubjectWord);
    }

    /** How many messages a SEARCH BODY finds. */
    public int withBodyWord() {
        return count(Corpus::hasBodyWord);
    }

    private int count(IntPredicate which) {
        return (int) IntStream.range(0, size).filter(which).count();
    }

    private static boolean hasSubjectWord(int index) {
        return index % 97 == 3;
    }

    private static boolean hasBodyWord(int index) {
        return index % 53 == 7;
    }
}
