package io.github.spmodesim.simulator.mime.text;

import io.github.spmodesim.simulator.mime.Octets;

/**
 * What is looked for, whatever the case of its letters; made once for a search.
 *
 * <p>Immutable.
 */
public final class Needle {
    private final String folded;
    private final int[] grams;
    private final boolean ascii;

    private Needle(String folded) {
        this.folded = folded;
        this.grams = Grams.of(folded);
        this.ascii = folded.chars().allMatch(c -> c < 0x80);
    }

    /** Returns the needle of a text; one of no characters is in every text. */
    public static Needle of(String text) {
        return new Needle(CaseFold.of(text));
    }

    /** Returns whether there is nothing to look for. */
    public boolean isEmpty() {
        return folded.isEmpty();
    }

    boolean mayBeIn(Signature signature) {
        return signature.mayHold(grams);
    }

    boolean isInFolded(String text) {
        return text.contains(folded);
    }

    boolean isIn(String text) {
        return isInFolded(CaseFold.of(text));
    }

    /** Returns whether it is in octets that are ASCII, without making a text of them. */
    boolean isInAscii(Octets octets) {
        if (isEmpty() || !ascii) {
            return isEmpty();
        }
        byte[] array = octets.array();
        char first = folded.charAt(0);
        int last = octets.arrayOffset() + octets.length() - folded.length();
        for (int at = octets.arrayOffset(); at <= last; at++) {
            if (CaseFold.of((char) array[at]) == first && isAt(array, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(byte[] array, int start) {
        for (int at = 1; at < folded.length(); at++) {
            if (CaseFold.of((char) array[start + at]) != folded.charAt(at)) {
                return false;
            }
        }
        return true;
    }
}
