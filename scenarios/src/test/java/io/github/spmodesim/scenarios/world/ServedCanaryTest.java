package io.github.spmodesim.scenarios.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.spmodesim.client.browser.MyDocomo;
import io.github.spmodesim.client.browser.PortalBrowser;
import io.github.spmodesim.client.browser.PortalKeys;
import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Credentials;
import io.github.spmodesim.client.device.Destination;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.device.Route;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.driver.MailApp;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.Network;
import io.github.spmodesim.client.driver.Trust;
import io.github.spmodesim.client.driver.WireObserver;
import io.github.spmodesim.client.driver.wire.WireDriver;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.simulator.cli.Main;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * {@code serve} in a process of its own that logs everything: what it prints and the files that it makes hold no secret, but
 * for the ready file, and for the card, which says what to type.
 */
@Timeout(180)
@Execution(ExecutionMode.CONCURRENT)
class ServedCanaryTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final List<String> CARD =
            List.of("  IMAP専用パスワード ", "    dアカウントのパスワード ", "    ネットワーク暗証番号 ", "    spモードパスワード ");
    private static final String EVERYTHING = """
            <configuration>
              <appender name="OUT" class="ch.qos.logback.core.ConsoleAppender"><encoder><pattern>%logger %m%n%ex</pattern></encoder></appender>
              <root level="TRACE"><appender-ref ref="OUT"/></root>
            </configuration>
            """;

    @TempDir
    Path directory;

    @Test
    void onlyTheReadyFileAndTheCardHoldSecrets() throws Exception {
        Process serve = start();
        try {
            JsonNode ready = ready(serve);
            JsonNode taro = ready.path("subscribers").path(0);
            List<Canary> secrets = List.of(
                    new Canary("IMAP-only password", taro.path("imapPassword").asText()),
                    new Canary(
                            "d account password", taro.path("dAccountPassword").asText()),
                    new Canary("network PIN", taro.path("networkPin").asText()),
                    new Canary("spmode password", taro.path("spmodePassword").asText()));
            assertThat(Canaries.in(Files.readString(readyFile()), secrets)).isEqualTo(secrets);

            use(ready, taro);
            String whileItRuns = Canaries.textOf(directory, readyFile());
            serve.destroy();
            assertThat(serve.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

            String all = whileItRuns + Canaries.textOf(directory, readyFile());
            assertThat(all).contains("taro-d", "BEGIN CERTIFICATE", "io.netty");
            assertThat(Canaries.in(withoutTheCardsSecrets(all), secrets)).isEmpty();
        } finally {
            serve.destroyForcibly();
        }
    }

    private static String withoutTheCardsSecrets(String all) {
        return all.lines()
                .filter(line -> CARD.stream().noneMatch(line::startsWith))
                .collect(Collectors.joining("\n"));
    }

    private void use(JsonNode ready, JsonNode taro) throws IOException {
        URI portal = URI.create(ready.path("portal").path("url").asText());
        Network network = network(ready, portal);
        try (DeviceClock clock = new DeviceClock();
                WireDriver driver = new WireDriver()) {
            Device phone = new Device(Profiles.named("thunderbird").variants().get(0), AccessPath.SPMODE_LINE, clock);
            for (String password :
                    List.of("Wrong12345", taro.path("imapPassword").asText())) {
                phone.setUp(account(password));
                MailApp app = new MailApp(phone, driver, network);
                app.receive("mail");
                MailOutcome sent = app.send("mail", new OutgoingMail(List.of("taro@docomo.ne.jp"), "s", "t"));
                assertThat(sent instanceof MailOutcome.Done).isEqualTo(!password.startsWith("Wrong"));
            }
            TypedPassword dAccount =
                    new TypedPassword(taro.path("dAccountPassword").asText());
            for (String pin : List.of("0000", taro.path("networkPin").asText())) {
                PortalKeys keys = PortalKeys.withNetworkPin("taro-d", dAccount, new TypedPassword(pin));
                MyDocomo visit = new MyDocomo(new PortalBrowser(phone, network), portal, keys);
                visit.profile();
                assertThat(visit.imapPassword().isPresent()).isEqualTo(!pin.equals("0000"));
            }
            phone.connectivity().bringTo(AccessPath.WIFI);
            PortalKeys keys = PortalKeys.withSpmodePassword(
                    "taro-d",
                    dAccount,
                    new TypedPassword(taro.path("spmodePassword").asText()));
            assertThat(new MyDocomo(new PortalBrowser(phone, network), portal, keys).imapPassword())
                    .isEmpty();
        }
    }

    private static Network network(JsonNode ready, URI portal) throws IOException {
        Route.Builder route = Route.builder();
        for (AccessPath path : AccessPath.values()) {
            JsonNode ports = ready.path("accessPaths").path(path.name());
            route.lead("imap.spmode.ne.jp", 993, path, at(ports.path("imap")));
            route.lead("smtp.spmode.ne.jp", 465, path, at(ports.path("smtp")));
            route.lead(portal.getHost(), portal.getPort(), path, at(ports.path("portal")));
        }
        Trust trust = Trust.ofPem(Files.readString(Path.of(ready.path("ca").asText())));
        return new Network(route.build(), AccessPath.SPMODE_LINE, trust, WireObserver.none());
    }

    private static Destination at(JsonNode port) {
        return new Destination.Address(new InetSocketAddress(InetAddress.getLoopbackAddress(), port.asInt()));
    }

    private static MailAccount account(String password) {
        Credentials credentials = Credentials.of("taro-d", new TypedPassword(password));
        return new MailAccount(
                "mail",
                "taro@docomo.ne.jp",
                new ServerSettings("imap.spmode.ne.jp", 993, Security.SSL, credentials),
                new ServerSettings("smtp.spmode.ne.jp", 465, Security.SSL, credentials));
    }

    private Process start() throws IOException {
        Path logging = Files.writeString(directory.resolve("logback.xml"), EVERYTHING);
        return new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Djava.io.tmpdir=" + Files.createDirectory(directory.resolve("tmp")),
                        "-Dlogback.configurationFile=" + logging,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--imap-port",
                        "0",
                        "--smtp-port",
                        "0",
                        "--portal-port",
                        "0",
                        "--control-port",
                        "0",
                        "--subscriber",
                        "taro-d=taro@docomo.ne.jp",
                        "--ready-file",
                        readyFile().toString()))
                .redirectOutput(directory.resolve("out.txt").toFile())
                .redirectError(directory.resolve("err.txt").toFile())
                .start();
    }

    private JsonNode ready(Process serve) throws IOException {
        Awaitility.await().atMost(PATIENCE).until(() -> Files.exists(readyFile()) || !serve.isAlive());
        return new ObjectMapper().readTree(readyFile().toFile());
    }

    private Path readyFile() {
        return directory.resolve("ready.json");
    }
}
