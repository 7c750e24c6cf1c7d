package io.github.spmodesim.simulator.fault;

import java.util.List;
import java.util.Map;

/**
 * Client and server have no TLS in common.
 *
 * @param what they differ in
 */
public record TlsMismatch(TlsMismatch.What what) implements TlsFault {
    static final FaultForm FORM = new FaultForm(
            "tls-mismatch", List.of("what"), words -> new TlsMismatch(words.constant("what", What.class)));

    @Override
    public String word() {
        return FORM.word();
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("what", FaultWords.word(what));
    }

    @Override
    public void strike(TlsTarget target) {
        what.strike(target);
    }

    /** What client and server differ in. */
    public enum What {
        /** The server answers in TLS 1.0, which today's clients do not speak (RFC 8996). */
        VERSION,
        /** The server knows none of the client's cipher suites, and says so by handshake_failure. */
        CIPHER,
        /**
         * The server does not offer secure renegotiation (RFC 5746), as the real ones do not; clients with OpenSSL 3 refuse it
         * by "unsafe legacy renegotiation disabled". Clients that do not insist wait in vain: no more than the server's
         * first word is simulated, which is all that those see that insist.
         */
        RENEGOTIATION;

        private void strike(TlsTarget target) {
            switch (this) {
                case VERSION -> target.answerInTls10();
                case CIPHER -> target.refuse(TlsAlert.HANDSHAKE_FAILURE);
                case RENEGOTIATION -> target.answerWithoutRenegotiationInfo();
            }
        }
    }
}
