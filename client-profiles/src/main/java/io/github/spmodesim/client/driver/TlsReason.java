package io.github.spmodesim.client.driver;

import io.github.spmodesim.client.profile.Failure;

/** Why TLS did not come to stand. */
public enum TlsReason {
    /** The certificate is not trusted, not valid or bears another name. */
    CERTIFICATE(Failure.CERTIFICATE_REJECTED),
    /** Anything else: no common version, an alert, an answer that is no TLS. */
    HANDSHAKE(Failure.TLS_FAILED);

    private final Failure failure;

    TlsReason(Failure failure) {
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
