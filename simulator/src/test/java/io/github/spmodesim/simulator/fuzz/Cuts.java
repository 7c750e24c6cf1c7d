package io.github.spmodesim.simulator.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Octets in pieces, at places that look random but depend on the octets alone. */
final class Cuts {
    private static final int FEW = 200;

    private Cuts() {}

    /** The octets in one piece. */
    static List<byte[]> none(byte[] octets) {
        return List.of(octets);
    }

    /** The octets cut at one to eight places, short ones sometimes everywhere. */
    static List<byte[]> random(byte[] octets) {
        SplittableRandom random = new SplittableRandom(Arrays.hashCode(octets));
        List<byte[]> pieces = new ArrayList<>();
        int longest = octets.length < FEW && random.nextInt(4) == 0 ? 1 : 1 + octets.length / (1 + random.nextInt(4));
        int from = 0;
        while (from < octets.length) {
            int to = Math.min(octets.length, from + 1 + random.nextInt(longest));
            pieces.add(Arrays.copyOfRange(octets, from, to));
            from = to;
        }
        return pieces;
    }
}
