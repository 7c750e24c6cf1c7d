package io.github.spmodesim.simulator.fault;

import static io.github.spmodesim.simulator.access.Service.IMAP;
import static io.github.spmodesim.simulator.access.Service.SMTP;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.spmodesim.simulator.Endpoint;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.dialect.LocatedYaml;
import io.github.spmodesim.simulator.fault.ConversationTarget.Ending;
import io.github.spmodesim.simulator.testkit.TlsLines;
import jakarta.mail.AuthenticationFailedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The faults of the README: its YAML read, its Java compiled, both the same and at work. */
@Timeout(60)
class ReadmeFaultsTest {
    @Test
    void theYamlSaysWhatTheJavaDoes() throws IOException {
        try (FaultHouse house = new FaultHouse()) {
            add(house.sim());

            List<FaultRule> java = house.sim().faults().list().stream()
                    .map(standing -> standing.rule().named(""))
                    .toList();
            assertThat(yaml()).isEqualTo(java);
        }
    }

    @Test
    void theFirstStrikesTwice() throws Exception {
        try (FaultHouse house = new FaultHouse()) {
            house.add(yaml().get(0));

            assertThatThrownBy(house::store).isInstanceOf(AuthenticationFailedException.class);
            assertThatThrownBy(house::store).hasMessageContaining("Transaction failed");
            house.store().close();
        }
    }

    @Test
    void theSecondDelaysSomeAnswersAndLosesNone() throws Exception {
        try (FaultHouse house = new FaultHouse();
                TlsLines imap = house.loggedIn()) {
            FaultRule rule = house.add(yaml().get(1));
            house.sim().mail().deliver(house.taro(), "hanako@example.jp", "news", "text");
            imap.asks("a1 SELECT INBOX");

            int asked = 0;
            while (house.struck(rule) == 0) {
                assertThat(imap.asks("a2 FETCH 1 UID")).hasSize(2);
                asked++;
            }
            assertThat(asked).isLessThan(50);
        }
    }

    @Test
    void theThirdTakesAMessageAndDoesNotSaySo() throws Exception {
        try (FaultHouse house = new FaultHouse()) {
            house.add(yaml().get(2));

            assertThatThrownBy(() -> house.send("taken")).hasMessageContaining("[EOF]");
            house.send("taken");
            assertThat(house.subjects()).containsExactly("taken", "taken");
        }
    }

    @Test
    void theFourthShowsAnExpiredCertificateOverWifiAlone() throws Exception {
        try (FaultHouse house = new FaultHouse()) {
            house.add(yaml().get(3));

            Endpoint wifi = house.sim().endpoint(IMAP, AccessPath.WIFI);
            StrictTls.assertRefused(
                    CertificateKind.EXPIRED, catchThrowable(() -> StrictTls.handshake(house.sim(), wifi, false)));
            assertThat(house.messages()).isZero();
        }
    }

    @Test
    void theFifthClosesOneServicesPort() throws Exception {
        try (FaultHouse house = new FaultHouse()) {
            house.add(yaml().get(4));

            assertThatThrownBy(house::store).hasRootCauseInstanceOf(ConnectException.class);
            house.send("by the other");
            assertThat(house.subjects()).containsExactly("by the other");
        }
    }

    @Test
    void theOutageThatIsMadeUpCutsWhoIsConnectedWhenItsWindowOpens() throws IOException {
        try (FaultHouse house = new FaultHouse()) {
            Outage works = WrittenOutage.read(outages().get(1));
            Instant begins = works.beginning().orElseThrow();
            house.sim().clock().set(begins.minusSeconds(1));
            house.sim().outages().add(works);

            try (TlsLines open = house.loggedIn()) {
                house.sim().clock().advance(ofSeconds(1));
                assertThatThrownBy(open::line).isInstanceOf(SocketException.class);
            }
            assertThatThrownBy(house::store).hasRootCauseInstanceOf(ConnectException.class);
        }
    }

    @Test
    void theOutageOfTheRecordIsOne() throws IOException {
        assertThat(RecordedOutages.names()).contains(outages().get(0).text());
    }

    private static List<LocatedYaml> outages() throws IOException {
        LocatedYaml yaml = LocatedYaml.read("README.md", block("<!-- outages.yaml -->\n```yaml\n"));
        return Objects.requireNonNull(yaml.fields().get("outages")).items();
    }

    private static List<FaultRule> yaml() throws IOException {
        LocatedYaml yaml = LocatedYaml.read("README.md", block("<!-- faults.yaml -->\n```yaml\n"));
        return Objects.requireNonNull(yaml.fields().get("faults")).items().stream()
                .map(rule -> FaultRules.read(rule.texts()))
                .toList();
    }

    @Test
    void theReadmeShowsThisJava() throws IOException {
        String source = Files.readString(
                Path.of("src/test/java", ReadmeFaultsTest.class.getName().replace('.', '/') + ".java"));
        assertThat(words(source)).contains(words(block("<!-- faults.java -->\n```java\n")));
    }

    private static void add(SpmodeSimulator sim) {
        sim.faults()
                .add(FaultRule.of(new ReplyWith("NO Transaction failed"))
                        .at(FaultPoint.LOGIN)
                        .subscriber("taro-d")
                        .times(2));
        sim.faults()
                .add(FaultRule.of(new Latency(ofSeconds(2), ofSeconds(1)))
                        .on(IMAP)
                        .command("FETCH")
                        .withProbability(0.3));
        sim.faults()
                .add(FaultRule.of(new CloseBeforeAccepted(Ending.CLOSE))
                        .on(SMTP)
                        .times(1));
        sim.faults()
                .add(FaultRule.of(new BadCertificate(CertificateKind.EXPIRED)).by(AccessPath.WIFI));
        sim.faults().add(FaultRule.of(new Refuse()).on(IMAP).lasting(ofMinutes(10)));
    }

    private static String block(String begin) throws IOException {
        String readme = Files.readString(Path.of("../README.md")).replace("\r\n", "\n");
        int from = readme.indexOf(begin) + begin.length();
        return readme.substring(from, readme.indexOf("```", from));
    }

    // As the formatter of the code breaks other lines than a README can afford.
    private static String words(String java) {
        return java.replaceAll("\\s+", "");
    }
}
