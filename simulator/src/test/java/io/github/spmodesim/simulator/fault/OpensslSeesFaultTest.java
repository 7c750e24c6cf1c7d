package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.access.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code openssl s_client} says of the faults of TLS, where it is installed. */
@Timeout(60)
class OpensslSeesFaultTest {
    private final FaultHouse house = new FaultHouse();

    @TempDir
    Path directory;

    private SClient client;

    @BeforeEach
    void start() throws IOException {
        SClient.assumeInstalled();
        client = new SClient(house.sim(), directory);
    }

    @AfterEach
    void stop() {
        house.close();
    }

    @ParameterizedTest
    @EnumSource
    void aBadCertificateIsRefusedForWhatIsWrongWithIt(CertificateKind kind) throws Exception {
        house.add(FaultRule.of(new BadCertificate(kind)).on(Service.IMAP).times(1));

        SClient.Said refused = client.handshake(kind == CertificateKind.REVOKED);
        assertThat(refused.exit()).as(refused.text()).isNotZero();
        assertThat(refused.text())
                .containsPattern(
                        switch (kind) {
                            case EXPIRED -> "certificate has expired";
                            case NOT_YET_VALID -> "certificate is not yet valid";
                            case WRONG_HOST -> "hostname mismatch";
                            case SELF_SIGNED -> "self-signed certificate";
                            case UNTRUSTED_CA -> "depth=1 .*\n.*unable to get local issuer certificate";
                            case INCOMPLETE_CHAIN -> "depth=0 .*\n.*unable to get local issuer certificate";
                            case REVOKED -> "certificate revoked";
                            case WEAK_KEY -> "EE certificate key too weak";
                        });
        assertServes();
    }

    static List<Arguments> failures() {
        return List.of(
                Arguments.of(new HandshakeAlert(TlsAlert.HANDSHAKE_FAILURE), "alert handshake failure"),
                Arguments.of(new HandshakeAlert(TlsAlert.PROTOCOL_VERSION), "alert protocol version"),
                Arguments.of(new HandshakeAlert(TlsAlert.INTERNAL_ERROR), "alert internal error"),
                Arguments.of(new HandshakeAlert(TlsAlert.UNRECOGNIZED_NAME), "unrecognized name"),
                Arguments.of(new TlsMismatch(TlsMismatch.What.VERSION), "unsupported protocol"),
                Arguments.of(new TlsMismatch(TlsMismatch.What.CIPHER), "alert handshake failure"),
                Arguments.of(new TlsMismatch(TlsMismatch.What.RENEGOTIATION), "unsafe legacy renegotiation disabled"),
                Arguments.of(new WrongProtocol("HTTP/1.1 400 Bad Request"), "wrong version number"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aHandshakeFailsByTheName(Fault fault, String words) throws Exception {
        house.add(FaultRule.of(fault).on(Service.IMAP).times(1));

        SClient.Said failed = client.handshake(false);
        assertThat(failed.exit()).as(failed.text()).isNotZero();
        assertThat(failed.text()).contains(words);
        assertServes();
    }

    @ParameterizedTest
    @MethodSource("silent")
    void aHandshakeThatNeverEndsIsLeftAlone(Fault fault) throws Exception {
        FaultRule rule = house.add(FaultRule.of(fault).on(Service.IMAP).times(1));

        client.givesUpOnce(() -> house.struck(rule) == 1);
        assertServes();
    }

    static Stream<Fault> silent() {
        return Stream.of(new HandshakeStall(), new BlackHole());
    }

    private void assertServes() throws Exception {
        SClient.Said served = client.handshake(false);
        assertThat(served.exit()).as(served.text()).isZero();
        assertThat(served.text()).contains("Verify return code: 0 (ok)").contains("* OK ");
    }
}
