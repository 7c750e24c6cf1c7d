package io.github.spmodesim.scenarios.world;

import java.util.Arrays;
import java.util.function.Function;

/** Finds the value that a word of the features means. */
final class Words {
    private Words() {}

    static <T> T find(T[] values, Function<T, String> word, String wanted) {
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected one of " + Arrays.stream(values).map(word).toList() + ", got " + wanted));
    }
}
