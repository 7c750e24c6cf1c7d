package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.spmodesim.simulator.testkit.ImapBench;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever does the sockets and the TLS, clients meet the same service. */
@Timeout(60)
class TransportTest {
    private static final int MESSAGE_OCTETS = 1_000_000;

    private final ImapBench bench = new ImapBench();

    static Stream<Arguments> combinations() {
        return Stream.of(Transport.values())
                .flatMap(transport -> Stream.of(TlsProvider.values())
                        .flatMap(provider -> Stream.of("TLSv1.2", "TLSv1.3")
                                .map(version -> Arguments.of(transport, provider, version))));
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void aMessageOfMegaoctetsComesThrough(Transport transport, TlsProvider provider, String version)
            throws IOException {
        assumeTrue(transport.isAvailable(), transport + ": its native library is not on this class path");
        assumeTrue(provider.isAvailable(), provider + ": its native library is not on this class path");
        bench.deliver(new byte[MESSAGE_OCTETS]);
        try (ImapPort server = ImapPort.open(bench, transport, provider);
                SSLSocket client = connected(server, version)) {
            say(client, "a1 LOGIN taro-d " + bench.taro().imapPassword().value());
            say(client, "a2 EXAMINE INBOX");
            say(client, "a3 FETCH 1 BODY.PEEK[]");
            String heard = hear(client, "a3 OK .\r\n");

            assertThat(client.getSession().getProtocol()).isEqualTo(version);
            assertThat(heard)
                    .contains("a1 OK .\r\n", "* 1 FETCH (BODY[] {1000000}\r\n")
                    .hasSizeGreaterThan(MESSAGE_OCTETS);
            say(client, "a4 LOGOUT");
            hear(client, "a4 OK .\r\n");
        }
    }

    @Test
    void theBestTransportIsOneThatThereIs() {
        assertThat(Transport.best().isAvailable()).isTrue();
        assertThat(Transport.NIO.isAvailable()).isTrue();
        assertThat(TlsProvider.JDK.isAvailable()).isTrue();
    }

    private static SSLSocket connected(ImapPort server, String version) throws IOException {
        SSLSocket socket = (SSLSocket)
                server.clientTls().getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), server.port());
        socket.setEnabledProtocols(new String[] {version});
        return socket;
    }

    private static void say(SSLSocket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static String hear(SSLSocket client, String end) throws IOException {
        StringBuilder heard = new StringBuilder();
        InputStream in = client.getInputStream();
        byte[] buffer = new byte[1 << 16];
        while (heard.length() < end.length()
                || !heard.substring(heard.length() - end.length()).equals(end)) {
            int length = in.read(buffer);
            if (length < 0) {
                throw new IOException("expected " + end + ", got the end behind " + heard.length() + " octets");
            }
            heard.append(new String(Arrays.copyOf(buffer, length), StandardCharsets.ISO_8859_1));
        }
        return heard.toString();
    }
}
