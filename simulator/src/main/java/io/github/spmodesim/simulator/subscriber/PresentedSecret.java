package io.github.spmodesim.simulator.subscriber;

import java.nio.charset.StandardCharsets;

/**
 * What a client presented as its secret: octets of any length and content, right or wrong.
 *
 * <p>It cannot be read or compared outside this package; {@link SubscriberDirectory#authenticate} takes it.
 */
public final class PresentedSecret {
    private final byte[] octets;

    private PresentedSecret(byte[] octets) {
        this.octets = octets;
    }

    /** Returns the octets that came over the wire; the array is copied. */
    public static PresentedSecret of(byte[] octets) {
        return new PresentedSecret(octets.clone());
    }

    /** Returns the UTF-8 octets of a text. */
    public static PresentedSecret of(String text) {
        return new PresentedSecret(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the octets themselves; this package alone reads them and changes none. */
    byte[] octets() {
        return octets;
    }

    /** Masked; not even the length shows. */
    @Override
    public String toString() {
        return "PresentedSecret[**********]";
    }
}
