package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.spmodesim.simulator.testkit.ImapBench;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who talks no TLS to a TLS port gets not one octet, only a closed connection. */
@Timeout(60)
class PlainTextToTlsTest {
    // Well below the 20 s after which any connection without a handshake is closed.
    private static final int CLOSED_WITHIN_MILLIS = 10_000;
    private static final int CLOSED = -1;

    private final ImapPort server = ImapPort.open(new ImapBench());

    @AfterEach
    void close() {
        server.close();
    }

    static Stream<Arguments> greetings() {
        return Stream.of(
                arguments("IMAP", octets("a1 NOOP\r\n")),
                arguments("HTTP", octets("GET / HTTP/1.1\r\n\r\n")),
                arguments("SMTP", octets("EHLO x\r\n")),
                arguments("a blank line", octets("\r\n\r\n\r\n")),
                arguments("a long line", octets("x".repeat(200_000))),
                arguments("random octets", random(1)),
                arguments("other random octets", random(2)),
                arguments("an empty handshake record", new byte[] {22, 3, 1, 0, 0}),
                arguments("an empty record of application data", new byte[] {23, 3, 3, 0, 0}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("greetings")
    void getsNothingButAClosedConnection(String title, byte[] greeting) throws IOException {
        assertThat(firstOctetAnswered(greeting)).isEqualTo(CLOSED);
    }

    private int firstOctetAnswered(byte[] greeting) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(CLOSED_WITHIN_MILLIS);
            try {
                socket.getOutputStream().write(greeting);
                return socket.getInputStream().read();
            } catch (SocketException reset) {
                // A connection that is closed before all was read is reset.
                return CLOSED;
            }
        }
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] random(long seed) {
        byte[] octets = new byte[300];
        new Random(seed).nextBytes(octets);
        return octets;
    }
}
