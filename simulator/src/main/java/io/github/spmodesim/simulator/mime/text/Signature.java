package io.github.spmodesim.simulator.mime.text;

/**
 * Which runs of characters a text may hold: a bit for each number of {@link Grams}, folded together to the least power of two
 * of bits of which at most 2 in 5 are set.
 *
 * <p>A text that lacks one run of a search has not to be read. Memory is about an eighth of an octet for each octet of plain
 * text: 512 octets for a mail of 4 KiB, never more than 8 KiB.
 */
final class Signature {
    private final long[] bits;

    private Signature(long[] bits) {
        this.bits = bits;
    }

    static Signature of(Grams grams) {
        long[] bits = grams.seen();
        long[] half = half(bits);
        while (bits.length > 1 && isSparse(half)) {
            bits = half;
            half = half(bits);
        }
        return new Signature(bits);
    }

    private static long[] half(long[] bits) {
        long[] half = new long[bits.length / 2];
        for (int at = 0; at < half.length; at++) {
            half[at] = bits[at] | bits[at + half.length];
        }
        return half;
    }

    private static boolean isSparse(long[] bits) {
        long set = 0;
        for (long word : bits) {
            set += Long.bitCount(word);
        }
        return set * 5 <= bits.length * 64L * 2;
    }

    /** Returns whether all runs may be there; false is certain. */
    boolean mayHold(int[] grams) {
        int mask = bits.length - 1;
        for (int gram : grams) {
            if ((bits[gram >>> 6 & mask] & 1L << gram) == 0) {
                return false;
            }
        }
        return true;
    }
}
