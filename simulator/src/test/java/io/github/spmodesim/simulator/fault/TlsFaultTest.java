package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.transcript.TranscriptEntry;
import java.io.IOException;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
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

        StrictTls.assertRefused(kind, refusal);
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
        StrictTls.handshake(house.sim(), house.sim().endpoint(Service.IMAP), revocation);
    }
}
