package io.github.spmodesim.scenarios.world;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Finds the value that a word of the features means. */
public final class Words {
    private Words() {}

    /** The one of these values that has this word; refuses, by IllegalArgumentException, a word that none has. */
    public static <T> T find(List<T> values, Function<T, String> word, String wanted) {
        return values.stream()
                .filter(value -> word.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected one of " + values.stream().map(word).toList() + ", got " + wanted));
    }

    /** The same among the constants of an enum. */
    public static <T> T find(T[] values, Function<T, String> word, String wanted) {
        return find(Arrays.asList(values), word, wanted);
    }
}
