package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.fault.CertificateKind;
import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Makes the certificates that no client should take; each but for its one fault as the good one is. */
final class BadCertificates {
    private static final Duration PAST_OR_FUTURE = Duration.ofDays(60);
    private static final int WEAK_BITS = 1024;
    private static final String OTHER_HOST = "other.spmode.ne.jp";

    private final CertificateAuthority authority;
    private final Supplier<URI> revocationList;

    /**
     * Certificates of this authority.
     *
     * @param revocationList where clients find its list of revoked certificates
     */
    BadCertificates(CertificateAuthority authority, Supplier<URI> revocationList) {
        this.authority = authority;
        this.revocationList = revocationList;
    }

    /**
     * A key and the certificates that are shown with it.
     *
     * @param key signs the handshake
     * @param chain the server's first
     */
    record Shown(PrivateKey key, List<X509Certificate> chain) {
        /** Copies the list. */
        Shown {
            chain = List.copyOf(chain);
        }

        static Shown whole(X509Bundle bundle) {
            return new Shown(bundle.getKeyPair().getPrivate(), bundle.getCertificatePathList());
        }

        private static Shown alone(X509Bundle bundle) {
            return new Shown(bundle.getKeyPair().getPrivate(), List.of(bundle.getCertificate()));
        }
    }

    /** A certificate of that kind; made anew each time. */
    Shown of(CertificateKind kind) throws Exception {
        Instant now = Instant.now();
        return switch (kind) {
            case EXPIRED ->
                Shown.whole(authority.issue(
                        named().notBefore(now.minus(PAST_OR_FUTURE)).notAfter(now.minus(Duration.ofDays(1)))));
            case NOT_YET_VALID ->
                Shown.whole(authority.issue(
                        named().notBefore(now.plus(Duration.ofDays(1))).notAfter(now.plus(PAST_OR_FUTURE))));
            case WRONG_HOST -> Shown.whole(authority.issueServer(OTHER_HOST));
            case SELF_SIGNED ->
                Shown.alone(CertificateAuthority.signedByItself(named().setIsCertificateAuthority(true)));
            case UNTRUSTED_CA -> Shown.whole(authority.stranger().issueServer());
            case INCOMPLETE_CHAIN -> Shown.alone(authority.issueServer());
            case REVOKED ->
                Shown.whole(authority.issue(
                        named().serial(RevocationList.REVOKED_SERIAL).addCrlDistributionPoint(revocationList.get())));
            case WEAK_KEY -> Shown.whole(authority.issue(named(), weak()));
        };
    }

    private CertificateBuilder named() {
        return authority.server();
    }

    private static KeyPair weak() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(WEAK_BITS);
        return generator.generateKeyPair();
    }
}
