package io.github.spmodesim.client.contract;

import java.util.random.RandomGenerator;

/** Arbitrary choices that are always the same end of what is possible. */
enum Extreme implements RandomGenerator {
    LOWEST,
    HIGHEST;

    @Override
    public int nextInt(int bound) {
        return this == LOWEST ? 0 : bound - 1;
    }

    @Override
    public long nextLong() {
        throw new IllegalStateException("a choice without bounds: found one, expected one with bounds");
    }
}
