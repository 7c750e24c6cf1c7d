package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.spmodesim.simulator.Endpoint;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.transcript.TranscriptEntry;
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
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a client of Java's own TLS, revocation checking on, finds wrong with the server. */
@Timeout(60)
class TlsFaultTest {
    private final FaultHouse house = new FaultHouse();

    @AfterEach
    void stop() {
        house.close();
    }

    @ParameterizedTest
    @EnumSource
    void aBadCertificateIsRefusedForWhatIsWrongWithIt(CertificateKind kind) throws Exception {
        house.add(FaultRule.of(new BadCertificate(kind)).on(Service.IMAP).times(1));

        Throwable refusal = catchThrowable(() -> handshake(kind == CertificateKind.REVOKED));

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
        handshake();
    }

    @ParameterizedTest
    @CsvSource({
        "HANDSHAKE_FAILURE, handshake_failure",
        "PROTOCOL_VERSION, protocol_version",
        "INTERNAL_ERROR, internal_error",
        "UNRECOGNIZED_NAME, unrecognized_name"
    })
    void anAlertIsHeardByItsName(TlsAlert alert, String name) throws Exception {
        house.add(FaultRule.of(new HandshakeAlert(alert)).times(1));

        assertThatThrownBy(this::handshake)
                .isInstanceOf(SSLException.class)
                .hasMessageContaining("Received fatal alert: " + name);
        handshake();
    }

    @Test
    void aClientIsStruckByTheFingerprintThatTheTranscriptShows() throws Exception {
        house.add(FaultRule.of(new BlackHole()).on(Service.SMTP));
        handshake();
        String fingerprint = house.sim().transcript().entries().stream()
                .map(TranscriptEntry::text)
                .filter(text -> text.startsWith("fingerprint "))
                .findFirst()
                .orElseThrow()
                .substring("fingerprint ".length());
        house.add(FaultRule.of(new HandshakeAlert(TlsAlert.INTERNAL_ERROR))
                .where(MatchField.FINGERPRINT, fingerprint)
                .times(1));
        house.add(FaultRule.of(new HandshakeAlert(TlsAlert.PROTOCOL_VERSION))
                .where(MatchField.FINGERPRINT, "0000000000000000"));

        assertThatThrownBy(this::handshake).hasMessageContaining("internal_error");
        handshake();
    }

    @Test
    void aServerOfTls10IsTooOld() throws Exception {
        house.add(FaultRule.of(new TlsMismatch(TlsMismatch.What.VERSION)).times(1));

        assertThatThrownBy(this::handshake)
                .isInstanceOf(SSLHandshakeException.class)
                .hasMessageContaining("selected protocol version TLS10 is not accepted by client");
        handshake();
    }

    @Test
    void aServerOfOtherCiphersSaysSo() throws Exception {
        house.add(FaultRule.of(new TlsMismatch(TlsMismatch.What.CIPHER)).times(1));

        assertThatThrownBy(this::handshake).hasMessageContaining("Received fatal alert: handshake_failure");
        handshake();
    }

    private void handshake() throws IOException, GeneralSecurityException {
        handshake(false);
    }

    private void handshake(boolean revocation) throws IOException, GeneralSecurityException {
        Endpoint imap = house.sim().endpoint(Service.IMAP);
        try (SSLSocket socket =
                (SSLSocket) client(revocation).getSocketFactory().createSocket(imap.host(), imap.port())) {
            socket.setSoTimeout(20_000);
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            parameters.setAlgorithmConstraints(new StrongKeys());
            socket.setSSLParameters(parameters);
            socket.startHandshake();
        }
    }

    /** Trusts the simulator's CA, and may ask it whether it has taken the server's certificate back. */
    private SSLContext client(boolean asks) throws GeneralSecurityException, IOException {
        KeyStore anchors = KeyStore.getInstance("PKCS12");
        anchors.load(null, null);
        anchors.setCertificateEntry("ca", house.sim().caCertificate());
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
