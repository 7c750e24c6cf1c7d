package io.github.spmodesim.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.spmodesim.simulator.Ports;
import io.github.spmodesim.simulator.SimulatorOptions;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.fault.CertificateKind;
import io.github.spmodesim.simulator.net.CaFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadyFileTest {
    @TempDir
    Path directory;

    @Test
    void leavesNoDraftWithSecretsWhenItCannotBeMovedIntoPlace() throws IOException {
        Path place = Files.createDirectories(directory.resolve("ready.json"));
        Files.createFile(place.resolve("occupied"));

        assertThatThrownBy(() -> ReadyFile.write(place, "geheim")).isInstanceOf(IOException.class);
        assertThat(directory).isDirectoryNotContaining(file -> !file.equals(place));
    }

    @Test
    void replacesTheOneOfAnEarlierRun() throws IOException {
        Path place = Files.writeString(directory.resolve("ready.json"), "old");

        ReadyFile.check(place);
        ReadyFile.write(place, "new");

        assertThat(place).hasContent("new");
        assertThat(directory).isDirectoryNotContaining(file -> !file.equals(place));
    }

    @Test
    void namesThePortsOfBadCertificatesWhereThereAreAny() throws IOException {
        SimulatorOptions options = SimulatorOptions.embedded().withPorts(Ports.FREE.withBadTls(0), 0);
        try (SpmodeSimulator simulator = SpmodeSimulator.start(options)) {
            CaFiles ca = simulator.writeCa(directory);
            JsonNode bad = new ObjectMapper()
                    .readTree(ReadyFile.content(simulator, ca))
                    .path("badTls");

            assertThat(bad.fieldNames())
                    .toIterable()
                    .containsExactly(
                            "expired",
                            "not-yet-valid",
                            "wrong-host",
                            "self-signed",
                            "untrusted-ca",
                            "incomplete-chain",
                            "revoked",
                            "weak-key");
            int imap = bad.at("/revoked/imap").asInt();
            int smtp = bad.at("/revoked/smtp").asInt();
            assertThat(imap)
                    .isEqualTo(simulator
                            .badTls(CertificateKind.REVOKED)
                            .of(Service.IMAP)
                            .port());
            assertThat(SettingsCard.of(simulator, ca)).contains("revoked " + imap + "/" + smtp);
        }
        try (SpmodeSimulator without = SpmodeSimulator.start()) {
            assertThat(ReadyFile.content(without, without.writeCa(directory))).doesNotContain("badTls");
        }
    }

    @Test
    void hasANameAndADirectoryToStandIn() throws IOException {
        Path missing = directory.resolve("missing");
        Path file = Files.createFile(directory.resolve("file"));

        assertRefused(Path.of(""), "expected the name of a file, got nothing");
        assertRefused(directory, "expected the name of a file, got the directory " + directory);
        assertRefused(
                missing.resolve("r.json"),
                "the directory " + missing + " of " + missing.resolve("r.json") + " does not exist");
        assertRefused(
                file.resolve("r.json"), "the directory " + file + " of " + file.resolve("r.json") + " does not exist");
    }

    private static void assertRefused(Path file, String sentence) {
        assertThatThrownBy(() -> ReadyFile.check(file))
                .isInstanceOf(UsageException.class)
                .hasMessage("--ready-file: " + sentence);
    }
}
