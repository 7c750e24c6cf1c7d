package io.github.spmodesim.simulator.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret that nobody can guess: 32 octets of the system's secure source, never seeded. */
public final class RandomToken {
    private static final int OCTETS = 32;

    private final String value;

    private RandomToken(String value) {
        this.value = value;
    }

    /** Draws one. */
    public static RandomToken draw() {
        byte[] octets = new byte[OCTETS];
        new SecureRandom().nextBytes(octets);
        return new RandomToken(Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
    }

    /** Returns it in clear: 43 characters of base64url (RFC 4648 section 5). */
    public String value() {
        return value;
    }

    /** Returns whether this is what was presented; takes the same time for every text of one length. */
    public boolean matches(String presented) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.US_ASCII), presented.getBytes(StandardCharsets.UTF_8));
    }

    /** Masked. */
    @Override
    public String toString() {
        return "RandomToken[**********]";
    }
}
