package io.github.spmodesim.simulator.imap.wire;

/**
 * The <code>{n}</code> or <code>{n+}</code> at the end of a line (RFC 3501 section 4.3, RFC 7888).
 *
 * @param octets announced length, -1 where the line announces none, {@link Integer#MAX_VALUE} where it is beyond all
 *     measure
 * @param synchronising whether the client waits for a {@code +}
 */
record LiteralAnnouncement(int octets, boolean synchronising) {
    private static final LiteralAnnouncement NONE = new LiteralAnnouncement(-1, false);
    private static final int MOST_DIGITS = 10;

    boolean absent() {
        return octets < 0;
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

    private static int clamped(String digits) {
        return digits.length() > MOST_DIGITS
                ? Integer.MAX_VALUE
                : (int) Math.min(Integer.MAX_VALUE, Long.parseLong(digits));
    }
}
