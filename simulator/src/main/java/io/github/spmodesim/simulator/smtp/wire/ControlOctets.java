package io.github.spmodesim.simulator.smtp.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds, eight octets at a time, the few octets that matter in a message: NUL, CR and LF.
 *
 * <p>All of them are below {@link #BOUND}. A word of eight octets has one below a bound where subtracting the bound from each
 * octet borrows; the lowest one found is right, and what else lies there (a tab) is passed over.
 */
final class ControlOctets {
    private static final int BOUND = '\r' + 1;
    private static final long EACH_OCTET = 0x0101010101010101L;
    private static final long BOUNDS = EACH_OCTET * BOUND;
    private static final long HIGH_BITS = EACH_OCTET << 7;
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private ControlOctets() {}

    /** The index of the first NUL, CR or LF from {@code from} on, or {@code to} where there is none before. */
    static int indexOf(byte[] octets, int from, int to) {
        int at = from;
        while (at < to) {
            at = below(octets, at, to);
            if (at == to || isOne(octets[at])) {
                return at;
            }
            at++;
        }
        return to;
    }

    private static int below(byte[] octets, int from, int to) {
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            long word = (long) WORDS.get(octets, at);
            long found = (word - BOUNDS) & ~word & HIGH_BITS;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (at < to && (octets[at] < 0 || octets[at] >= BOUND)) {
            at++;
        }
        return at;
    }

    private static boolean isOne(byte octet) {
        return octet == '\r' || octet == '\n' || octet == 0;
    }
}
