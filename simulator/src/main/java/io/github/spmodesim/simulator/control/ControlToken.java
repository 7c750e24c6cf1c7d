package io.github.spmodesim.simulator.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret that opens the control API of one run: 32 random octets, never seeded. */
public final class ControlToken {
    private static final int OCTETS = 32;

    private final String value;

    private ControlToken(String value) {
        this.value = value;
    }

    /** Draws a token from the system's secure source. */
    public static ControlToken random() {
        byte[] octets = new byte[OCTETS];
        new SecureRandom().nextBytes(octets);
        return new ControlToken(Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
    }

    /** Returns the token in clear: 43 characters of base64url (RFC 4648 section 5), for the ready file. */
    public String value() {
        return value;
    }

    /** Returns whether this is what was presented; takes the same time for every text of one length. */
    boolean matches(String presented) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.US_ASCII), presented.getBytes(StandardCharsets.UTF_8));
    }

    /** Masked, because it opens the whole service. */
    @Override
    public String toString() {
        return "ControlToken[**********]";
    }
}
