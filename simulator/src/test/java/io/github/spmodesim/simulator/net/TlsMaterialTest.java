package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslProvider;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlsMaterialTest {
    private static final List<String> PROTOCOLS = List.of("TLSv1.2", "TLSv1.3");
    private static final String NAME_CONSTRAINTS = "2.5.29.30";
    private static final TlsMaterial MATERIAL = TlsMaterial.create(InetAddress.getLoopbackAddress());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "127.0.0.1",
                "0:0:0:0:0:0:0:1",
                "imap.spmode.ne.jp",
                "imap2.spmode.ne.jp",
                "smtp.spmode.ne.jp"
            })
    void aClientThatTrustsTheCaAcceptsTheNamesOfTheService(String host) throws Exception {
        assertThat(handshake(serverContext(), MATERIAL.clientContext(), host).isValid())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.com", "spmode.ne.jp", "mail.spmode.ne.jp", "127.0.0.2"})
    void itRefusesTheSameServerUnderAnotherName(String host) throws Exception {
        SslContext server = serverContext();

        assertThatThrownBy(() -> handshake(server, MATERIAL.clientContext(), host))
                .isInstanceOf(SSLHandshakeException.class)
                .hasMessageContaining("No ");
    }

    @Test
    void aClientThatTrustsAnotherSimulatorRefusesThisOne() throws Exception {
        SslContext server = serverContext();
        SSLContext stranger =
                TlsMaterial.create(InetAddress.getLoopbackAddress()).clientContext();

        assertThatThrownBy(() -> handshake(server, stranger, "localhost")).isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void aCertificateForAForeignNameIsWorthlessThoughTheCaSignedIt() throws Exception {
        SslContext forged =
                TlsMaterial.serverContext(MATERIAL.authority().issueServer("example.com"), SslProvider.JDK, PROTOCOLS);

        assertThatThrownBy(() -> handshake(forged, MATERIAL.clientContext(), "example.com"))
                .isInstanceOf(SSLHandshakeException.class)
                .hasStackTraceContaining("name constraints");
    }

    @Test
    void aFurtherNameOfTheServiceCouldBeSigned() throws Exception {
        SslContext further = TlsMaterial.serverContext(
                MATERIAL.authority().issueServer("pop.spmode.ne.jp"), SslProvider.JDK, PROTOCOLS);

        assertThat(handshake(further, MATERIAL.clientContext(), "pop.spmode.ne.jp")
                        .isValid())
                .isTrue();
    }

    @Test
    void anotherBindAddressIsNamedAndPermitted() throws Exception {
        TlsMaterial elsewhere = TlsMaterial.create(InetAddress.getByName("192.0.2.7"));
        SslContext server = elsewhere.serverContext(SslProvider.JDK, PROTOCOLS);

        assertThat(handshake(server, elsewhere.clientContext(), "192.0.2.7").isValid())
                .isTrue();
        assertThatThrownBy(() -> handshake(server, elsewhere.clientContext(), "0.0.0.0"))
                .isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void aWildcardBindAddressIsNoName() throws Exception {
        TlsMaterial everywhere = TlsMaterial.create(InetAddress.getByName("0.0.0.0"));
        SslContext server = everywhere.serverContext(SslProvider.JDK, PROTOCOLS);

        assertThat(handshake(server, everywhere.clientContext(), "localhost").isValid())
                .isTrue();
        assertThatThrownBy(() -> handshake(server, everywhere.clientContext(), "0.0.0.0"))
                .isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void theServerSpeaksOnlyTheProtocolsItIsGiven() throws Exception {
        SslContext old = MATERIAL.serverContext(SslProvider.JDK, List.of("TLSv1.2"));

        assertThat(handshake(old, MATERIAL.clientContext(), "localhost").getProtocol())
                .isEqualTo("TLSv1.2");
    }

    @Test
    void theCaSaysThatItIsASimulatorAndLivesThirtyDays() {
        X509Certificate ca = MATERIAL.caCertificate();

        assertThat(ca.getSubjectX500Principal().getName()).contains("spmode-sim simulator");
        assertThat(ca.getBasicConstraints()).isEqualTo(1);
        assertThat(ca.getCriticalExtensionOIDs()).contains(NAME_CONSTRAINTS, "2.5.29.19", "2.5.29.15");
        assertThat(Duration.between(
                        ca.getNotBefore().toInstant(), ca.getNotAfter().toInstant()))
                .isEqualTo(Duration.ofDays(30));
    }

    @Test
    void twoSimulatorsHaveCasOfDifferentNames() {
        assertThat(TlsMaterial.create(InetAddress.getLoopbackAddress())
                        .caCertificate()
                        .getSubjectX500Principal())
                .isNotEqualTo(MATERIAL.caCertificate().getSubjectX500Principal());
    }

    @Test
    void writesTheCaCertificateAloneForPeopleAndForJava(@TempDir Path directory) throws Exception {
        Path state = directory.resolve("state");

        CaFiles files = MATERIAL.writeCa(state);

        assertThat(state).isDirectoryContaining(files.pem()::equals).isDirectoryContaining(files.trustStore()::equals);
        assertThat(Files.readString(files.pem()))
                .startsWith("-----BEGIN CERTIFICATE-----")
                .doesNotContain("PRIVATE");
        assertThat(readPem(files.pem())).isEqualTo(MATERIAL.caCertificate());
        KeyStore store = KeyStore.getInstance(files.trustStore().toFile(), CaFiles.TRUST_STORE_PASSWORD.toCharArray());
        assertThat(Collections.list(store.aliases())).containsExactly("spmode-sim");
        assertThat(store.isCertificateEntry("spmode-sim")).isTrue();
        assertThat(store.getCertificate("spmode-sim")).isEqualTo(MATERIAL.caCertificate());
    }

    private static SslContext serverContext() throws SSLException {
        return MATERIAL.serverContext(SslProvider.JDK, PROTOCOLS);
    }

    private static X509Certificate readPem(Path pem) throws Exception {
        try (InputStream in = Files.newInputStream(pem)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }

    /** Connects to the loopback address, but expects the certificate of {@code host}, as HTTPS clients do. */
    private static SSLSession handshake(SslContext server, SSLContext client, String host) throws Exception {
        try (LoopbackServer listener = LoopbackServer.silent(server);
                Socket connection = new Socket(InetAddress.getLoopbackAddress(), listener.port());
                SSLSocket socket =
                        (SSLSocket) client.getSocketFactory().createSocket(connection, host, listener.port(), true)) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return socket.getSession();
        }
    }
}
