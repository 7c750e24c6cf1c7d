package io.github.spmodesim.simulator.mime;

import java.util.ArrayList;
import java.util.List;

/**
 * Octets that lie in several arrays, one after the other, and are put into one at the first need.
 *
 * <p>A message comes in piece by piece, is given fields before its header and is stored, and on that way nobody reads its
 * body: so nobody copies it. Thread-safe: the octets never change, and putting them together twice does no harm.
 */
public final class OctetRope {
    private final int length;
    private volatile List<Octets> pieces;

    private OctetRope(List<Octets> pieces, int length) {
        this.pieces = pieces;
        this.length = length;
    }

    /** Returns the octets that lie in one array already. */
    public static OctetRope of(Octets octets) {
        return of(List.of(octets));
    }

    /**
     * Returns the octets of these pieces, one after the other.
     *
     * @throws ArithmeticException if they are more than an array holds
     */
    public static OctetRope of(List<Octets> pieces) {
        int length = 0;
        for (Octets piece : pieces) {
            length = Math.addExact(length, piece.length());
        }
        return new OctetRope(List.copyOf(pieces), length);
    }

    /** Returns the number of octets. */
    public int length() {
        return length;
    }

    /** Returns octets from the start on, as many as lie together. */
    public Octets start() {
        List<Octets> known = pieces;
        return known.isEmpty() ? Octets.empty() : known.get(0);
    }

    /** Returns all octets in one array. */
    public Octets octets() {
        List<Octets> known = pieces;
        if (known.size() != 1) {
            known = List.of(Octets.joined(known));
            pieces = known;
        }
        return known.get(0);
    }

    /** Returns whether an octet is beyond ASCII. */
    public boolean isEightBit() {
        return pieces.stream().anyMatch(Octets::isEightBit);
    }

    /**
     * Returns these octets with others in place of the first ones.
     *
     * @param from how many are replaced
     * @throws IndexOutOfBoundsException if there are not so many
     */
    public OctetRope startingWith(Octets start, int from) {
        List<Octets> replaced = new ArrayList<>();
        replaced.add(start);
        int left = from;
        for (Octets piece : pieces) {
            int cut = Math.min(left, piece.length());
            if (cut < piece.length()) {
                replaced.add(piece.slice(cut, piece.length()));
            }
            left -= cut;
        }
        if (left > 0) {
            throw new IndexOutOfBoundsException("expected " + from + " octets to replace, got " + length);
        }
        return of(replaced);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OctetRope that && octets().equals(that.octets());
    }

    @Override
    public int hashCode() {
        return octets().hashCode();
    }

    /** Says how many there are, not which: mail is private, and may be long. */
    @Override
    public String toString() {
        return "OctetRope[" + length + "]";
    }
}
