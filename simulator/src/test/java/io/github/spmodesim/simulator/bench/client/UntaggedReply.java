package io.github.spmodesim.simulator.bench.client;

import io.netty.buffer.ByteBuf;

/** Reads the few untagged replies that are counted. */
final class UntaggedReply {
    private UntaggedReply() {}

    /** Whether it begins with a number and then this word, such as {@code * 3 FETCH}. */
    static boolean numbered(ByteBuf octets, int start, int end, String word) {
        int i = start + 2;
        while (i < end && isDigit(octets.getByte(i))) {
            i++;
        }
        return i > start + 2 && isWord(octets, i + 1, end, word);
    }

    /** The number at the beginning. */
    static long number(ByteBuf octets, int start, int end) {
        long number = 0;
        for (int i = start + 2; i < end && isDigit(octets.getByte(i)); i++) {
            number = number * 10 + octets.getByte(i) - '0';
        }
        return number;
    }

    /** How many numbers an untagged SEARCH holds, -1 where it is something else. */
    static long found(ByteBuf octets, int start, int end) {
        if (!isWord(octets, start + 2, end, "SEARCH")) {
            return -1;
        }
        long found = 0;
        for (int i = start + 8; i < end; i++) {
            if (octets.getByte(i) == ' ' && i + 1 < end && isDigit(octets.getByte(i + 1))) {
                found++;
            }
        }
        return found;
    }

    private static boolean isDigit(byte octet) {
        return octet >= '0' && octet <= '9';
    }

    private static boolean isWord(ByteBuf octets, int at, int end, String word) {
        if (end - at < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (octets.getByte(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
