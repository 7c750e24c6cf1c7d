package io.github.spmodesim.simulator.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The content of a request or a response, as octets. */
public final class Body {
    private static final Body EMPTY = new Body(new byte[0]);

    private final byte[] octets;

    private Body(byte[] octets) {
        this.octets = octets;
    }

    /** Returns the content of a message without any. */
    public static Body empty() {
        return EMPTY;
    }

    /** Returns a copy of these octets as content. */
    public static Body of(byte[] octets) {
        return new Body(octets.clone());
    }

    /** Returns the UTF-8 octets of a text as content. */
    public static Body of(String text) {
        return new Body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns whether there is no octet. */
    public boolean isEmpty() {
        return octets.length == 0;
    }

    /** Returns a copy of the octets. */
    public byte[] octets() {
        return octets.clone();
    }

    /** Returns the content read as UTF-8. */
    public String text() {
        return new String(octets, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Body that && Arrays.equals(octets, that.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    /** Shows the length alone, for contents hold secrets. */
    @Override
    public String toString() {
        return "Body[" + octets.length + " octets]";
    }
}
