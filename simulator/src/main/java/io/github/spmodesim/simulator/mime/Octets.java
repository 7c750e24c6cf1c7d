package io.github.spmodesim.simulator.mime;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A read-only view of a slice of octets, without a copy of its own.
 *
 * <p>Offsets are counted from the start of the view. Two views are equal when they hold the same octets, wherever those lie.
 */
public final class Octets {
    private static final Octets EMPTY = new Octets(new byte[0], 0, 0);

    private final byte[] array;
    private final int offset;
    private final int length;

    private Octets(byte[] array, int offset, int length) {
        this.array = array;
        this.offset = offset;
        this.length = length;
    }

    /** Returns the view of no octets at all. */
    public static Octets empty() {
        return EMPTY;
    }

    /** Returns a view of a whole array, which the caller must not write to any more. */
    public static Octets of(byte[] array) {
        return new Octets(array, 0, array.length);
    }

    /**
     * Returns a view of a part of an array, which the caller must not write to any more.
     *
     * @throws IndexOutOfBoundsException if the part does not lie inside the array
     */
    public static Octets of(byte[] array, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, array.length);
        return new Octets(array, offset, length);
    }

    /** Returns one octet for each character of a text; characters above U+00FF become {@code ?}. */
    public static Octets ofLatin1(String text) {
        return of(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Returns the octets of all slices in an array of their own, one after the other. */
    public static Octets joined(List<Octets> slices) {
        int length = 0;
        for (Octets slice : slices) {
            length = Math.addExact(length, slice.length);
        }
        byte[] joined = new byte[length];
        int filled = 0;
        for (Octets slice : slices) {
            System.arraycopy(slice.array, slice.offset, joined, filled, slice.length);
            filled += slice.length;
        }
        return of(joined);
    }

    /** Returns the number of octets. */
    public int length() {
        return length;
    }

    /** Returns whether there is no octet. */
    public boolean isEmpty() {
        return length == 0;
    }

    /**
     * Returns one octet.
     *
     * @throws IndexOutOfBoundsException if {@code index} is not from 0 to {@code length() - 1}
     */
    public byte byteAt(int index) {
        return array[offset + Objects.checkIndex(index, length)];
    }

    /**
     * Returns the view from one offset up to, but without, another.
     *
     * @throws IndexOutOfBoundsException if the two are not {@code 0 <= from <= to <= length()}
     */
    public Octets slice(int from, int to) {
        Objects.checkFromToIndex(from, to, length);
        return new Octets(array, offset + from, to - from);
    }

    /** Returns whether an octet is beyond ASCII. */
    public boolean isEightBit() {
        for (int at = offset; at < offset + length; at++) {
            if (array[at] < 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether an octet is among them. */
    public boolean contains(byte octet) {
        return indexOf(octet, 0) >= 0;
    }

    /**
     * Returns the offset of the first octet of this kind from one offset on, -1 where there is none.
     *
     * @throws IndexOutOfBoundsException if {@code from} is not from 0 to {@code length()}
     */
    public int indexOf(byte octet, int from) {
        Objects.checkFromToIndex(from, length, length);
        for (int at = offset + from; at < offset + length; at++) {
            if (array[at] == octet) {
                return at - offset;
            }
        }
        return -1;
    }

    /** Returns the lines that an LF ends, with a CR before it or without: the line count of RFC 3501 section 7.4.2. */
    public int lines() {
        int lines = 0;
        for (int at = offset; at < offset + length; at++) {
            if (array[at] == '\n') {
                lines++;
            }
        }
        return lines;
    }

    /**
     * Writes the octets, straight from the array.
     *
     * @throws IOException if {@code out} throws it
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(array, offset, length);
    }

    /** Returns a copy that the caller may change. */
    public byte[] toByteArray() {
        return Arrays.copyOfRange(array, offset, offset + length);
    }

    /** Returns one character for each octet; {@link #ofLatin1} is the way back. */
    public String asLatin1() {
        return new String(array, offset, length, StandardCharsets.ISO_8859_1);
    }

    /** Returns the octets as UTF-8; what is not UTF-8 becomes U+FFFD. */
    public String asUtf8() {
        return new String(array, offset, length, StandardCharsets.UTF_8);
    }

    /** Returns the array below, not a copy: for a writer that wraps it, and never to be written to. */
    public byte[] array() {
        return array;
    }

    /** Returns where in {@link #array()} the view starts. */
    public int arrayOffset() {
        return offset;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Octets that
                && Arrays.equals(array, offset, offset + length, that.array, that.offset, that.offset + that.length);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int at = offset; at < offset + length; at++) {
            hash = 31 * hash + array[at];
        }
        return hash;
    }

    /** Says how many there are, not which: mail is private, and may be long. */
    @Override
    public String toString() {
        return "Octets[" + length + "]";
    }
}
