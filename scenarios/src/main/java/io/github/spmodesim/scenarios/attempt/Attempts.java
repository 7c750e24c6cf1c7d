package io.github.spmodesim.scenarios.attempt;

import io.github.spmodesim.scenarios.world.Words;
import java.util.List;
import java.util.stream.Stream;

/** All attempts of the features. */
public final class Attempts {
    private static final List<Attempt> ALL = Stream.<Attempt[]>of(
                    Waiting.values(),
                    Retyping.values(),
                    Reinstalling.values(),
                    Reconnecting.values(),
                    Reentering.values(),
                    SettingUpAnew.values())
            .flatMap(Stream::of)
            .toList();

    private Attempts() {}

    /** All of them. */
    public static List<Attempt> all() {
        return ALL;
    }

    /**
     * The attempt of that name in the features.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Attempt named(String japanese) {
        return Words.find(ALL, Attempt::japanese, japanese);
    }
}
