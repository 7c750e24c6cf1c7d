package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.Endpoint;
import io.github.spmodesim.simulator.SpmodeSimulator;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CertificateRevokedException;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.X509CertSelector;
import java.util.EnumSet;
import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/** A client of Java's own TLS that looks at everything: names, times, key lengths, and revocation where asked. */
final class StrictTls {
    private static final int PATIENCE_MILLIS = 20_000;

    private StrictTls() {}

    /**
     * Shakes hands and hangs up.
     *
     * @param revocation whether it asks the CA for its list of revoked certificates
     */
    static void handshake(SpmodeSimulator sim, Endpoint at, boolean revocation)
            throws IOException, GeneralSecurityException {
        try (SSLSocket socket =
                (SSLSocket) client(sim, revocation).getSocketFactory().createSocket(at.host(), at.port())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            parameters.setAlgorithmConstraints(new StrongKeys());
            socket.setSSLParameters(parameters);
            socket.startHandshake();
        }
    }

    /** Makes sure that a handshake was refused for what is wrong with a certificate of that kind. */
    static void assertRefused(CertificateKind kind, Throwable refusal) {
        assertThat(refusal).isInstanceOf(SSLHandshakeException.class);
        switch (kind) {
            case EXPIRED -> assertThat(refusal).hasRootCauseInstanceOf(CertificateExpiredException.class);
            case NOT_YET_VALID -> assertThat(refusal).hasRootCauseInstanceOf(CertificateNotYetValidException.class);
            case WRONG_HOST ->
                assertThat(refusal)
                        .rootCause()
                        .hasMessageContaining("No subject alternative DNS name matching localhost");
            case SELF_SIGNED, UNTRUSTED_CA, INCOMPLETE_CHAIN ->
                assertThat(refusal).rootCause().hasMessageContaining("unable to find valid certification path");
            case REVOKED -> assertThat(refusal).hasRootCauseInstanceOf(CertificateRevokedException.class);
            case WEAK_KEY -> assertThat(refusal).rootCause().hasMessageContaining("1024");
        }
    }

    private static SSLContext client(SpmodeSimulator sim, boolean asks) throws GeneralSecurityException, IOException {
        KeyStore anchors = KeyStore.getInstance("PKCS12");
        anchors.load(null, null);
        anchors.setCertificateEntry("ca", sim.caCertificate());
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, new X509CertSelector());
        PKIXRevocationChecker revocation =
                (PKIXRevocationChecker) CertPathBuilder.getInstance("PKIX").getRevocationChecker();
        revocation.setOptions(
                EnumSet.of(PKIXRevocationChecker.Option.ONLY_END_ENTITY, PKIXRevocationChecker.Option.PREFER_CRLS));
        parameters.setRevocationEnabled(asks);
        if (asks) {
            parameters.addCertPathChecker(revocation);
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(new CertPathTrustManagerParameters(parameters));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
