package io.github.spmodesim.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code serve --config}: what it reads, and what it refuses with file and line. */
@Timeout(120)
class ConfigFileTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            schema: spmode-sim/2                                         | line 1: schema: expected spmode-sim/1, got spmode-sim/2
            faults: []                                                   | line 1: schema: expected spmode-sim/1, got nothing
            schema: spmode-sim/1; bnd: 127.0.0.1                         | line 2: bnd: expected one of schema, faults, outages
            schema: spmode-sim/1; imap-port: many                        | line 2: Invalid value for option '--imap-port'
            schema: spmode-sim/1; imap-port: 70000                       | line 2: --imap-port: expected 0 to 65530, got 70000
            schema: spmode-sim/1; tls: ssleay                            | line 2: --tls: expected jdk, openssl or auto, got ssleay
            schema: spmode-sim/1; faults:;  - { fault: latncy }          | line 3: fault: expected one of refuse,
            schema: spmode-sim/1; faults:;  - fault: latency;    delay: 20 | line 4: delay: expected a time such as 250ms, 20s, 10m or 2h, got 20
            schema: spmode-sim/1; faults:;  - { fault: latency, delay: 1s, comand: FETCH } | line 3: comand: expected one of delay, jitter
            schema: spmode-sim/1; faults:;  - { fault: refuse, times: 2 } | line 3: times: expected a window of time
            schema: spmode-sim/1; outages: maintenance                   | line 2: outages: expected a list, got maintenance
            schema: spmode-sim/1; faults: { fault: refuse }              | line 2: faults: expected a list, got one without a dash
            schema: spmode-sim/1; outages: [2022-01-01]                  | line 2: outages: expected one of 2021-10-14, 2025-10-18, maintenance, got 2022-01-01
            schema: spmode-sim/1; faults:;  - { fault: black-hole, name: a };  - { fault: refuse, name: a } | line 4: name: expected a name that no other rule has, got a
            schema: spmode-sim/1; faults:;  - fault: latency;    delay: 1s;    command: FETHC | line 5: command: expected one of APPEND,
            schema: spmode-sim/1; outages: [maintenance, maintenance]    | line 2: outage: expected a name that no other outage has, got maintenance
            schema: spmode-sim/1; outages:;  - outage: storm;    rules: [{ fault: refus }] | line 4: fault: expected one of refuse,
            schema: spmode-sim/1; outages:;  - outage: storm;    rules:;      - { fault: refuse };      - { fault: latency, delay: 1s, command: FETHC } | line 5: rule 2: command: expected one of APPEND,
            schema: spmode-sim/1; schema: spmode-sim/1                   | line 2: Duplicate field 'schema'
            """)
    void isRefusedWithFileLineAndWhatWasExpected(String content, String sentence) throws IOException {
        Path file = directory.resolve("config.yaml");
        Files.writeString(file, content.replace("; ", "\n").replace(";", "\n"));

        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        int exit;
        try {
            exit = Main.run("serve", "--config", file.toString());
        } finally {
            System.setErr(before);
        }

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("spmode-sim: --config: " + file)
                .contains(sentence);
    }

    @Test
    void itsOptionsHoldUnlessTypedAndItsFaultsAreThereFromTheStart() throws Exception {
        Path file = directory.resolve("config.yaml");
        Files.writeString(file, """
                schema: spmode-sim/1
                subscriber:
                  - jiro-d=jiro@docomo.ne.jp
                seed: 1
                set:
                  imap.capabilities.IDLE: off
                faults:
                  - name: slow
                    fault: latency
                    delay: 20s
                    command: FETCH
                    times: 2
                outages:
                  - maintenance
                  - outage: storm
                    cutsLive: true
                    rules:
                      - { fault: refuse, service: imap, from: "2030-01-01T03:00:00+09:00", until: "2030-01-01T05:00:00+09:00" }
                """);
        try (ServeProcess serve = new ServeProcess(directory, "--config", file.toString())) {
            serve.awaitReady();
            JsonNode ready = new ObjectMapper().readTree(serve.readyFile().toFile());

            assertThat(ready.at("/subscribers/0/imapId").asText()).isEqualTo("jiro-d");
            assertThat(ready.at("/seed").asLong()).isEqualTo(7);
            JsonNode faults = faults(ready);
            assertThat(faults.at("/faults/0/rule/name").asText()).isEqualTo("slow");
            assertThat(faults.at("/faults/1/rule/name").asText()).isEqualTo("maintenance/1");
            assertThat(faults.at("/faults/2/rule/name").asText()).isEqualTo("storm/1");
            assertThat(faults.at("/faults/2/rule/from").asText()).isEqualTo("2029-12-31T18:00:00Z");
        }
    }

    private static JsonNode faults(JsonNode ready) throws Exception {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create(ready.at("/control/url").asText() + "v1/faults"))
                                .header(
                                        "Authorization",
                                        "Bearer " + ready.at("/control/token").asText())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return new ObjectMapper().readTree(response.body());
    }
}
