package io.github.spmodesim.simulator.subscriber;

import java.util.random.RandomGenerator;

/** Text drawn evenly and independently, character by character. */
final class RandomText {
    private RandomText() {}

    /** Returns a text of {@code length} characters, each drawn from {@code alphabet}. */
    static String of(String alphabet, int length, RandomGenerator random) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
