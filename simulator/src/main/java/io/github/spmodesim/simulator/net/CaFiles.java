package io.github.spmodesim.simulator.net;

import java.nio.file.Path;

/**
 * Where the CA certificate was written for clients to trust. No private key is in either file.
 *
 * @param pem {@code ca.pem}, the certificate alone
 * @param trustStore {@code ca.p12}, a PKCS #12 trust store with the password {@link #TRUST_STORE_PASSWORD}
 */
public record CaFiles(Path pem, Path trustStore) {
    /** The password of the trust store: no secret, PKCS #12 readers just ask for one. */
    public static final String TRUST_STORE_PASSWORD = "changeit";

    static CaFiles in(Path directory) {
        return new CaFiles(directory.resolve("ca.pem"), directory.resolve("ca.p12"));
    }
}
