package io.github.spmodesim.simulator.imap.wire;

/**
 * The <code>{n}</code> or <code>{n+}</code> at the end of a line (RFC 3501 section 4.3, RFC 7888).
 *
 * @param octets announced length, -1 where the line announces none, {@link #BEYOND_MEASURE} where it is no number of 32
 *     bits
 * @param synchronising whether the client waits for a {@code +}
 */
record LiteralAnnouncement(long octets, boolean synchronising) {
    /** Stands for every length that RFC 3501 has no number for. */
    static final long BEYOND_MEASURE = 1L << 32;

    /** No announcement. */
    static final LiteralAnnouncement NONE = new LiteralAnnouncement(-1, false);

    boolean absent() {
        return octets < 0;
    }

    /** Whether octets follow unasked that nobody would want to count to their end. */
    boolean endless() {
        return !synchronising && octets > Integer.MAX_VALUE;
    }

    static LiteralAnnouncement endOf(String line) {
        int open = line.lastIndexOf('{');
        if (open < 0 || !line.endsWith("}")) {
            return NONE;
        }
        String inside = line.substring(open + 1, line.length() - 1);
        boolean plus = inside.endsWith("+");
        String digits = plus ? inside.substring(0, inside.length() - 1) : inside;
        return isNumber(digits) ? new LiteralAnnouncement(clamped(digits), !plus) : NONE;
    }

    private static boolean isNumber(String digits) {
        return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static long clamped(String digits) {
        long octets = 0;
        for (int i = 0; i < digits.length() && octets < BEYOND_MEASURE; i++) {
            octets = octets * 10 + (digits.charAt(i) - '0');
        }
        return Math.min(octets, BEYOND_MEASURE);
    }
}
