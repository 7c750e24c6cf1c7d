package io.github.spmodesim.simulator;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What other mail services do otherwise on the wire, each by one value of the dialect. */
@Timeout(60)
class OtherMailServicesTest {
    @Test
    void oneThatSpeaksWithoutTlsGreetsWhoWaitsAndServesTlsToo() throws Exception {
        try (SpmodeSimulator simulator = with("tls.plainTextAfterMillis", "50")) {
            Subscriber taro = simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");
            try (Wire imap = new Wire(port(simulator, Service.IMAP))) {
                assertThat(imap.read()).startsWith("* OK");
                assertThat(imap.say("a LOGIN taro-d \"" + taro.imapPassword().value() + "\""))
                        .startsWith("a OK");
            }
            try (Wire smtp = new Wire(port(simulator, Service.SMTP))) {
                assertThat(smtp.read()).startsWith("220");
            }
            try (Socket tls = simulator
                            .clientTls()
                            .getSocketFactory()
                            .createSocket(InetAddress.getLoopbackAddress(), port(simulator, Service.IMAP));
                    BufferedReader in = new BufferedReader(new InputStreamReader(tls.getInputStream(), US_ASCII))) {
                assertThat(in.readLine()).startsWith("* OK");
            }
        }
    }

    @Test
    void oneThatNeedsNoLogInTakesMailFromItsSubscribersAddressesAlone() throws Exception {
        try (SpmodeSimulator simulator = SpmodeSimulator.start(SimulatorOptions.embedded()
                .withDialect(Dialects.named("docomo")
                        .with("tls.plainTextAfterMillis", "50")
                        .with("smtp.sending.loginRequired", "off")))) {
            Subscriber taro = simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");
            try (Wire smtp = new Wire(port(simulator, Service.SMTP))) {
                smtp.read();
                assertThat(smtp.say("EHLO phone")).startsWith("250");
                assertThat(smtp.say("MAIL FROM:<nobody@docomo.ne.jp>")).startsWith("550");
                assertThat(smtp.say("MAIL FROM:<taro@docomo.ne.jp>")).startsWith("250");
                assertThat(smtp.say("RCPT TO:<taro@docomo.ne.jp>")).startsWith("250");
                assertThat(smtp.say("DATA")).startsWith("354");
                assertThat(smtp.say("Subject: without a log-in\r\n\r\n.")).startsWith("250");
            }
            assertThat(simulator.mail().inbox(taro).waitFor(1).get(0).subject()).isEqualTo("without a log-in");
        }
    }

    @Test
    void oneWithoutSymbolsIssuesLettersAndDigits() {
        try (SpmodeSimulator simulator = with("password.symbols", "")) {
            assertThat(simulator
                            .subscribers()
                            .add("taro-d", "taro@docomo.ne.jp")
                            .imapPassword()
                            .value())
                    .matches("[A-Za-z0-9]{10}");
        }
    }

    private static SpmodeSimulator with(String path, String value) {
        return SpmodeSimulator.start(
                SimulatorOptions.embedded().withDialect(Dialects.named("docomo").with(path, value)));
    }

    private static int port(SpmodeSimulator simulator, Service service) {
        return simulator.endpoint(service, AccessPath.WIFI).port();
    }

    /** A client that speaks lines over a bare socket. */
    private static final class Wire implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader in;

        Wire(int port) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
        }

        String read() throws IOException {
            String line = String.valueOf(in.readLine());
            return line.startsWith("250-") ? read() : line;
        }

        String say(String line) throws IOException {
            socket.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
            return read();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
