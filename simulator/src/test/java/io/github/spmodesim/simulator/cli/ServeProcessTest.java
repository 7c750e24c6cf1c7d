package io.github.spmodesim.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** {@code serve} as a process of its own, met through its ready file alone. */
@Execution(ExecutionMode.CONCURRENT)
class ServeProcessTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path directory;

    private Path readyFile;
    private ServeProcess serve;

    @BeforeEach
    void start() throws IOException {
        serve = new ServeProcess(directory);
        readyFile = serve.readyFile();
        serve.awaitReady();
    }

    @AfterEach
    void stop() {
        serve.close();
    }

    @Test
    void theReadyFileNamesOpenDoorsAloneAndIsItsOwnersAlone() throws IOException {
        JsonNode ready = JSON.readTree(readyFile.toFile());

        assertThat(ready.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "imap", "smtp", "portal", "control", "ca", "seed", "accessPaths", "subscribers");
        assertThat(ready.path("accessPaths").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("SPMODE_LINE", "WIFI", "VPN", "OVERSEAS", "TETHERING");
        assertThat(ready.path("seed").asLong()).isEqualTo(7);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(readyFile)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void afterAReissueThroughTheControlDoorTheOldPasswordIsDeadOnBothPorts() throws Exception {
        JsonNode ready = JSON.readTree(readyFile.toFile());
        String old = ready.at("/subscribers/0/imapPassword").asText();
        receiveAndSend(ready, old);

        post(ready, "v1/subscribers/taro-d/reissue");
        receiveAndSend(ready, old);
        String fresh = post(ready, "v1/subscribers/taro-d/confirm")
                .path("imapPassword")
                .asText();

        assertThatThrownBy(() -> receive(ready, old)).isInstanceOf(AuthenticationFailedException.class);
        assertThatThrownBy(() -> send(ready, old)).isInstanceOf(AuthenticationFailedException.class);
        receiveAndSend(ready, fresh);
    }

    @Test
    void aLockThatStrikesIsSaidLoudlyWithTheWayOut() throws Exception {
        JsonNode ready = JSON.readTree(readyFile.toFile());
        String password = ready.at("/subscribers/0/imapPassword").asText();
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> receive(ready, "wrong")).isInstanceOf(AuthenticationFailedException.class);
        }
        assertThatThrownBy(() -> receive(ready, password)).isInstanceOf(AuthenticationFailedException.class);

        String unlock = "v1/subscribers/taro-d/unlock";
        Awaitility.await()
                .untilAsserted(() -> assertThat(serve.output())
                        .contains(
                                "!!! LOCKED: dアカウント (D_ACCOUNT) of taro-d, a mail client goes on with a wrong password")
                        .contains(ready.at("/control/url").asText() + unlock)
                        .contains("--set lock.mail.failures=off"));
        post(ready, unlock, "{\"what\":\"D_ACCOUNT\"}");
        receive(ready, password);
    }

    @Test
    void theReadyFileLeadsToMyDocomo() throws Exception {
        JsonNode ready = JSON.readTree(readyFile.toFile());
        HttpClient client = HttpClient.newBuilder()
                .sslContext(TrustOf.pem(Path.of(ready.path("ca").asText())))
                .build();
        URI url = URI.create(ready.at("/portal/url").asText());

        for (URI door : List.of(
                url,
                URI.create("https://localhost:"
                        + ready.at("/accessPaths/VPN/portal").asInt() + "/"))) {
            HttpResponse<String> page =
                    client.send(HttpRequest.newBuilder(door).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("これはシミュレーターです。");
        }
        assertThat(url.getPort())
                .isEqualTo(ready.at("/accessPaths/SPMODE_LINE/portal").asInt());
        String networkPin = ready.at("/subscribers/0/networkPin").asText();
        Awaitility.await()
                .untilAsserted(() -> assertThat(serve.output())
                        .contains("My docomo    " + url + "\n")
                        .contains("ネットワーク暗証番号     " + networkPin + "\n")
                        .doesNotContain("access code"));
    }

    private static void receiveAndSend(JsonNode ready, String password) throws Exception {
        receive(ready, password);
        send(ready, password);
    }

    private static void receive(JsonNode ready, String password) throws Exception {
        try (Store store = session(ready).getStore("imaps")) {
            store.connect("taro-d", password);
            assertThat(store.getFolder("INBOX").exists()).isTrue();
        }
    }

    private static void send(JsonNode ready, String password) throws Exception {
        Session session = session(ready);
        MimeMessage message = new MimeMessage(session);
        message.setFrom("taro@docomo.ne.jp");
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("taro@docomo.ne.jp"));
        message.setText("hello");
        try (Transport transport = session.getTransport("smtps")) {
            transport.connect("taro-d", password);
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private static Session session(JsonNode ready) throws Exception {
        Properties properties = new Properties();
        var trust = TrustOf.pem(Path.of(ready.path("ca").asText())).getSocketFactory();
        for (String protocol : List.of("imap", "smtp")) {
            String prefix = "mail." + protocol + "s.";
            properties.put(prefix + "host", ready.path(protocol).path("host").asText());
            properties.put(prefix + "port", ready.path(protocol).path("port").asText());
            properties.put(prefix + "ssl.socketFactory", trust);
            properties.put(prefix + "auth", "true");
            properties.put(prefix + "timeout", "20000");
        }
        return Session.getInstance(properties);
    }

    private static JsonNode post(JsonNode ready, String path) throws Exception {
        return post(ready, path, "{}");
    }

    private static JsonNode post(JsonNode ready, String path, String json) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(ready.at("/control/url").asText() + path))
                .header("Authorization", "Bearer " + ready.at("/control/token").asText())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isBetween(200, 202);
        return JSON.readTree(response.body());
    }
}
