package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.profile.TagRange;
import java.util.random.RandomGenerator;

/** The tags of one connection: consecutive numbers from an arbitrary first one. */
final class ImapTags {
    private int next;

    ImapTags(TagRange first, RandomGenerator random) {
        next = first.from() + random.nextInt(first.to() - first.from() + 1);
    }

    String next() {
        return Integer.toString(next++);
    }

    void skip(int tags) {
        next += tags;
    }
}
