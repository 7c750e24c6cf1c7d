package io.github.spmodesim.simulator.relay;

import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Makes up what must not be the same in any two notices. The same seed gives the same message the same ids, in whatever order
 * attempts end.
 *
 * @param seed of the run
 */
public record NoticeIds(long seed) {
    /** A text of 16 hexadecimal digits. */
    String of(Notice notice) {
        long about = Objects.hash(
                notice.mail().number(),
                notice.destination(),
                notice.at(),
                notice.action().word());
        return String.format("%016x", new SplittableRandom(seed * 31 + about).nextLong());
    }
}
