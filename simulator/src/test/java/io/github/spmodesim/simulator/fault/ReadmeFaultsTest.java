package io.github.spmodesim.simulator.fault;

import static io.github.spmodesim.simulator.access.Service.IMAP;
import static io.github.spmodesim.simulator.access.Service.SMTP;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.dialect.LocatedYaml;
import io.github.spmodesim.simulator.fault.ConversationTarget.Ending;
import jakarta.mail.AuthenticationFailedException;
import java.io.IOException;
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
            LocatedYaml yaml = LocatedYaml.read("README.md", block("<!-- faults.yaml -->\n```yaml\n"));
            assertThat(Objects.requireNonNull(yaml.fields().get("faults")).items())
                    .extracting(rule -> FaultRules.read(rule.texts()))
                    .isEqualTo(java);
        }
    }

    @Test
    void theFirstStrikesTwice() throws Exception {
        try (FaultHouse house = new FaultHouse()) {
            add(house.sim());

            assertThatThrownBy(house::store).isInstanceOf(AuthenticationFailedException.class);
            assertThatThrownBy(house::store).hasMessageContaining("Transaction failed");
            house.store().close();
        }
    }

    @Test
    void theReadmeShowsThisJava() throws IOException {
        String source = Files.readString(
                Path.of("src/test/java", ReadmeFaultsTest.class.getName().replace('.', '/') + ".java"));
        assertThat(words(source)).contains(words(block("<!-- faults.java -->\n```java\n")));
    }

    private static void add(SpmodeSimulator sim) {
        Instant nine = Instant.parse("2026-11-01T00:00:00Z");
        Instant ten = Instant.parse("2026-11-01T01:00:00Z");
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
        sim.faults().add(FaultRule.of(new Refuse()).on(IMAP).between(nine, ten));
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
