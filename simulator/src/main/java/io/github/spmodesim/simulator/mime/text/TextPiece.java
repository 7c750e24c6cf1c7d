package io.github.spmodesim.simulator.mime.text;

import io.github.spmodesim.simulator.mime.Octets;

/** A stretch of text in the body of a message. */
sealed interface TextPiece {
    /** Returns whether the needle is in it. */
    boolean holds(Needle needle);

    /** Adds its runs of characters. */
    void addTo(Grams grams);

    /**
     * Octets that are their text.
     *
     * @param octets ASCII
     */
    record Plain(Octets octets) implements TextPiece {
        @Override
        public boolean holds(Needle needle) {
            return needle.isInAscii(octets);
        }

        @Override
        public void addTo(Grams grams) {
            byte[] array = octets.array();
            int end = octets.arrayOffset() + octets.length();
            grams.begin();
            for (int at = octets.arrayOffset(); at < end; at++) {
                grams.add(CaseFold.of((char) array[at]));
            }
        }
    }

    /**
     * Text that had to be decoded.
     *
     * @param text as people read it
     */
    record Decoded(String text) implements TextPiece {
        @Override
        public boolean holds(Needle needle) {
            return needle.isIn(text);
        }

        @Override
        public void addTo(Grams grams) {
            grams.begin();
            for (int at = 0; at < text.length(); at++) {
                grams.add(CaseFold.of(text.charAt(at)));
            }
        }
    }
}
