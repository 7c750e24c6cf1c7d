package io.github.spmodesim.simulator.imap.wire;

import java.util.List;

/**
 * Which results PARTIAL asks for, by their places (RFC 5267 section 4.4, RFC 9394 sections 3.1 and 3.3).
 *
 * @param fromEnd whether the places count from the last result back
 * @param nearest the place nearest to where the counting begins, which is 1
 * @param farthest the place farthest from there
 */
public record PartialRange(boolean fromEnd, long nearest, long farthest) {
    /**
     * Reads a range; {@code 4:2} is the same as {@code 2:4}.
     *
     * @param mayCountFromEnd whether {@code -1:-10} is one
     * @throws ImapSyntaxException when there is none
     */
    public static PartialRange read(ArgumentReader arguments, boolean mayCountFromEnd) throws ImapSyntaxException {
        boolean fromEnd = mayCountFromEnd && arguments.take('-');
        long first = place(arguments);
        arguments.expect(':');
        if (fromEnd) {
            arguments.expect('-');
        }
        long second = place(arguments);
        return new PartialRange(fromEnd, Math.min(first, second), Math.max(first, second));
    }

    private static long place(ArgumentReader arguments) throws ImapSyntaxException {
        long place = arguments.number();
        if (place == 0) {
            throw new ImapSyntaxException("PARTIAL: expected places from 1, got 0");
        }
        return place;
    }

    /** Those of the results that stand at these places, in their order. */
    public <T> List<T> of(List<T> results) {
        long size = results.size();
        long from = fromEnd ? size - farthest : nearest - 1;
        long to = fromEnd ? size - nearest + 1 : farthest;
        int first = (int) Math.max(0, Math.min(from, size));
        int end = (int) Math.max(first, Math.min(to, size));
        return results.subList(first, end);
    }

    /** As it is sent: {@code 2:4} or {@code -1:-10}. */
    @Override
    public String toString() {
        String sign = fromEnd ? "-" : "";
        return sign + nearest + ":" + sign + farthest;
    }
}
