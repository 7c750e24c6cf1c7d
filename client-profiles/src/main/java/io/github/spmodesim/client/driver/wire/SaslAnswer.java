package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.device.Credentials;
import io.github.spmodesim.client.driver.WireLine;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * What a client says when it is its turn in a SASL exchange.
 *
 * @param encoded as it is said
 * @param shownAs as it is shown in transcripts
 */
record SaslAnswer(String encoded, String shownAs) {
    static final SaslAnswer CANCEL = new SaslAnswer("*", "*");

    /** The answers of PLAIN, RFC 4616. */
    static List<SaslAnswer> plain(Credentials credentials) {
        return List.of(
                secret("\0" + credentials.user() + "\0" + credentials.password().reveal()));
    }

    /** The answers of LOGIN, draft-murchison-sasl-login. */
    static List<SaslAnswer> login(Credentials credentials) {
        String user = base64(credentials.user());
        return List.of(new SaslAnswer(user, user), secret(credentials.password().reveal()));
    }

    /** Masked, because it may hold a password. */
    @Override
    public String toString() {
        return "SaslAnswer[" + shownAs + "]";
    }

    private static SaslAnswer secret(String text) {
        return new SaslAnswer(base64(text), WireLine.MASK);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
