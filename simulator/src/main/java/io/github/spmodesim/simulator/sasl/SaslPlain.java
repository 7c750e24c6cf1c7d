package io.github.spmodesim.simulator.sasl;

import io.github.spmodesim.simulator.subscriber.PresentedSecret;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** PLAIN, RFC 4616: authorization identity, NUL, authentication identity, NUL, password. */
public final class SaslPlain implements SaslExchange {
    @Override
    public String firstPrompt() {
        return "";
    }

    @Override
    public SaslStep respond(byte[] response) {
        int first = indexOfNul(response, 0);
        int second = first < 0 ? -1 : indexOfNul(response, first + 1);
        if (second < 0 || indexOfNul(response, second + 1) >= 0) {
            return new SaslStep.Malformed("PLAIN response: expected three fields with a NUL between each two");
        }
        String user = new String(response, first + 1, second - first - 1, StandardCharsets.UTF_8);
        String behalf = new String(response, 0, first, StandardCharsets.UTF_8);
        PresentedSecret secret = PresentedSecret.of(Arrays.copyOfRange(response, second + 1, response.length));
        // RFC 4616 section 2: nobody may act as another here; that is a log-in that fails, not a response that is none.
        return new SaslStep.Credentials(user, secret, !behalf.isEmpty() && !behalf.equals(user));
    }

    private static int indexOfNul(byte[] octets, int from) {
        for (int i = from; i < octets.length; i++) {
            if (octets[i] == 0) {
                return i;
            }
        }
        return -1;
    }
}
