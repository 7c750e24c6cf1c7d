package io.github.spmodesim.simulator.mime.text;

/**
 * Collects the short runs of characters of a folded text as numbers of 16 bits: three characters, or two where one of them is
 * beyond ASCII, since Japanese words are that short.
 */
final class Grams {
    static final int HASH_BITS = 16;
    private static final int NO_CHARACTER = -1;

    private final long[] seen = new long[1 << (HASH_BITS - 6)];
    private int first = NO_CHARACTER;
    private int second = NO_CHARACTER;

    /** Goes on with another text: no run begins in the one and ends in the other. */
    void begin() {
        first = NO_CHARACTER;
        second = NO_CHARACTER;
    }

    void add(char third) {
        if (second >= 0) {
            if (first >= 0) {
                see(hash(first, second, third));
            }
            if (second >= 0x80 || third >= 0x80) {
                see(hash(NO_CHARACTER, second, third));
            }
        }
        first = second;
        second = third;
    }

    private void see(int hash) {
        seen[hash >>> 6] |= 1L << hash;
    }

    private static int hash(int first, int second, int third) {
        int mixed = ((first * 0x9E3779B1 + second) * 0x85EBCA6B + third) * 0xC2B2AE35;
        return mixed >>> (32 - HASH_BITS);
    }

    /** Returns one bit for each number, set where the run was seen; the caller may change it. */
    long[] seen() {
        return seen;
    }

    /** Returns the numbers of a text's runs. */
    static int[] of(String folded) {
        Grams grams = new Grams();
        folded.chars().forEach(c -> grams.add((char) c));
        return java.util.BitSet.valueOf(grams.seen).stream().toArray();
    }
}
