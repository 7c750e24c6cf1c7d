package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.http.RandomToken;

/** The secret that opens the control API of one run: 32 random octets, never seeded. */
public final class ControlToken {
    private final RandomToken token;

    private ControlToken(RandomToken token) {
        this.token = token;
    }

    /** Draws a token from the system's secure source. */
    public static ControlToken random() {
        return new ControlToken(RandomToken.draw());
    }

    /** Returns the token in clear: 43 characters of base64url (RFC 4648 section 5), for the ready file. */
    public String value() {
        return token.value();
    }

    /** Returns whether this is what was presented; takes the same time for every text of one length. */
    boolean matches(String presented) {
        return token.matches(presented);
    }

    /** Masked, because it opens the whole service. */
    @Override
    public String toString() {
        return "ControlToken[**********]";
    }
}
