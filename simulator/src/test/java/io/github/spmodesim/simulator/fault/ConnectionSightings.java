package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.access.Service;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.security.cert.CertificateExpiredException;
import java.util.List;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/** Faults of a connection before its first word, and what is seen of them. */
final class ConnectionSightings {
    private ConnectionSightings() {}

    static List<Sighting> all() {
        return List.of(
                seen(
                        new Refuse(),
                        house -> assertThatThrownBy(house::store).hasRootCauseInstanceOf(ConnectException.class)),
                seen(
                        new AcceptAndReset(),
                        house -> assertThatThrownBy(house::store)
                                .hasRootCauseInstanceOf(SocketException.class)
                                .rootCause()
                                .hasMessageContaining("reset")),
                seen(new BlackHole(), ConnectionSightings::waitsInVain),
                seen(
                        new WrongProtocol("HTTP/1.1 400 Bad Request"),
                        house -> assertThatThrownBy(house::store)
                                .hasRootCauseInstanceOf(SSLException.class)
                                .rootCause()
                                .hasMessageContaining("Unsupported or unrecognized SSL message")),
                seen(new HandshakeStall(), ConnectionSightings::waitsInVain),
                seen(
                        new HandshakeAlert(TlsAlert.INTERNAL_ERROR),
                        house -> assertThatThrownBy(house::store)
                                .hasRootCauseInstanceOf(SSLException.class)
                                .rootCause()
                                .hasMessageContaining("Received fatal alert: internal_error")),
                seen(
                        new TlsMismatch(TlsMismatch.What.VERSION),
                        house -> assertThatThrownBy(house::store)
                                .hasRootCauseInstanceOf(SSLHandshakeException.class)
                                .rootCause()
                                .hasMessageContaining("selected protocol version TLS10 is not accepted by client")),
                seen(
                        new TlsMismatch(TlsMismatch.What.CIPHER),
                        house -> assertThatThrownBy(house::store)
                                .hasRootCauseInstanceOf(SSLException.class)
                                .rootCause()
                                .hasMessageContaining("Received fatal alert: handshake_failure")),
                // Java does not insist on RFC 5746; OpenSSL does.
                seen(new TlsMismatch(TlsMismatch.What.RENEGOTIATION), ConnectionSightings::waitsInVain),
                seen(
                        new BadCertificate(CertificateKind.EXPIRED),
                        house -> assertThatThrownBy(house::store)
                                .hasRootCauseInstanceOf(CertificateExpiredException.class)));
    }

    private static Sighting seen(Fault fault, Sighting.Look look) {
        return new Sighting(FaultRule.of(fault).on(Service.IMAP), look);
    }

    private static void waitsInVain(FaultHouse house) {
        assertThatThrownBy(() -> house.store(true)).hasRootCauseInstanceOf(SocketTimeoutException.class);
    }
}
