package io.github.spmodesim.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.spmodesim.simulator.testkit.SmtpCaller;
import io.github.spmodesim.simulator.testkit.SmtpSink;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve} with an outside, as a process of its own. */
@Timeout(120)
class ServeOutsideTest {
    private static final String TEXT = "Date: Sun, 1 Nov 2026 09:00:00 +0900\r\nMessage-ID: <1@phone>\r\n\r\nhello\r\n";

    @TempDir
    Path directory;

    @Test
    void tellsItsDoorsTakesMailBothWaysAndSaysWhatIsLeftAtTheEnd() throws Exception {
        try (SmtpSink sink = SmtpSink.start();
                ServeProcess serve = new ServeProcess(
                        directory,
                        "--mx-port",
                        "0",
                        "--outside",
                        "localhost:" + sink.address().getPort())) {
            serve.awaitReady();
            JsonNode ready = new ObjectMapper().readTree(serve.readyFile().toFile());
            int mx = ready.at("/mx/port").asInt();

            assertThat(ready.at("/mx/host").asText()).isEqualTo("localhost");
            // The card follows the ready file.
            Awaitility.await()
                    .untilAsserted(() -> assertThat(Files.readString(directory.resolve("out.txt")))
                            .contains("外部から MX  localhost:" + mx + " (plain SMTP)")
                            .contains("外部へ       localhost:" + sink.address().getPort() + " (plain SMTP)"));
            try (SmtpCaller other = new SmtpCaller(new Socket("localhost", mx))) {
                other.says("EHLO mail.example.com");
                assertThat(other.mail("a@example.com", TEXT, "taro@docomo.ne.jp"))
                        .startsWith("250 ");
            }

            sink.answers("MAIL", "451 later");
            send(ready);
            Awaitility.await().until(() -> sink.lines().contains("QUIT"));
            if (serve.endsByItself()) {
                serve.stop();
                assertThat(serve.exit()).isZero();
                assertThat(Files.readString(directory.resolve("out.txt"))
                                + Files.readString(directory.resolve("err.txt")))
                        .contains("not delivered, and lost with this run")
                        .contains("a@example.com", "451 later");
            }
        }
    }

    private static void send(JsonNode ready) throws Exception {
        Socket socket = TrustOf.pem(Path.of(ready.path("ca").asText()))
                .getSocketFactory()
                .createSocket("localhost", ready.at("/smtp/port").asInt());
        try (SmtpCaller phone = new SmtpCaller(socket)) {
            phone.loggedIn("taro-d", ready.at("/subscribers/0/imapPassword").asText());
            assertThat(phone.mail("taro@docomo.ne.jp", TEXT, "a@example.com")).startsWith("250 ");
        }
    }
}
