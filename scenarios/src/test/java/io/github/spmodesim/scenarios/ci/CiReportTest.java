package io.github.spmodesim.scenarios.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.spmodesim.scenarios.claim.Claims;
import io.github.spmodesim.scenarios.result.RunResult;
import io.github.spmodesim.scenarios.sample.SampleRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CiReportTest {
    private static final RunResult NOTHING = new RunResult(Instant.EPOCH, Duration.ZERO, List.of());

    @TempDir
    Path directory;

    private CiReport report = new CiReport(NOTHING, Claims.ofTheArticle());

    @BeforeEach
    void runSample() {
        report = new CiReport(SampleRun.into(directory).result(), Claims.ofTheArticle());
    }

    @Test
    void theSummaryHoldsTheNumbers() throws IOException {
        report.write(directory);

        JsonNode summary = json(CiReport.SUMMARY);
        assertThat(summary.path("proved").asBoolean(true)).isFalse();
        assertThat(summary.path("scenarios").path("all").asInt()).isEqualTo(5);
        assertThat(summary.path("scenarios").path("failed").asInt()).isEqualTo(1);
        assertThat(summary.path("claims").path("pending").asInt()).isEqualTo(1);
        assertThat(summary.path("cells").path("unexpected").asInt()).isEqualTo(1);
    }

    @Test
    void theBadgeKeepsToTheEndpointSchemaOfShields() throws IOException {
        report.write(directory);

        JsonNode badge = json(CiReport.BADGE);
        assertThat(badge.path("schemaVersion").asInt()).isEqualTo(1);
        assertThat(badge.path("label").asText()).isEqualTo("spmode scenarios");
        assertThat(badge.path("message").asText()).isEqualTo("1 failed");
        assertThat(badge.path("color").asText()).isEqualTo("red");
    }

    @Test
    void gitHubGetsOneLineForEachFailureEscapedByItsRules() throws IOException {
        String log = told(Map.of("GITHUB_ACTIONS", "true"));

        assertThat(log.lines()).hasSize(2);
        assertThat(log.lines().findFirst())
                .contains("::error file=scenarios/src/main/resources/sample/sample.feature,line=15,"
                        + "title=うまくいかないもの%2C 100%25%3A <b>"
                        + "::P3: expected <b>bold</b> & \"quoted\",%0Abut was 100%25 plain");
        assertThat(log).contains("::notice file=").contains("::P4: no public source says");
    }

    @Test
    void thePageOfTheJobIsAddedToWithoutMarkupOfOthers() throws IOException {
        Path page = directory.resolve("page.md");
        Files.writeString(page, "before\n");

        told(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", page.toString()));

        assertThat(Files.readString(page))
                .startsWith("before\n")
                .contains("| シナリオ | 3 | 1 | 1 | 0 |")
                .contains("- うまくいかないもの, 100%: &lt;b&gt;: expected &lt;b&gt;bold");
    }

    @Test
    void elsewhereNothingIsTold() throws IOException {
        assertThat(told(Map.of())).isEmpty();
    }

    @Test
    void theJunitReportNamesFeatureAndScenario() throws IOException {
        assertThat(Files.readString(directory.resolve("junit.xml")))
                .contains("classname=\"見本 &lt;パスワード&gt; &amp; &quot;引用&quot;\"")
                .contains("name=\"うまくいくもの\"");
    }

    @Test
    void theJunitReportSkipsWhatMayBePendingAndFailsForTheRest() throws IOException {
        Path junit = directory.resolve(JunitReport.FILE);

        JunitReport.settle(junit, name -> false);
        assertThat(Files.readString(junit)).contains("failures=\"2\"").contains("skipped=\"0\"");

        JunitReport.settle(junit, name -> name.endsWith("誰にも分からないもの"));
        assertThat(Files.readString(junit))
                .contains("failures=\"1\"")
                .contains("skipped=\"1\"")
                .contains("<skipped message=\"no public source says")
                .contains("うまくいかないもの, 100%: &lt;b&gt;")
                .doesNotContain("PendingException");
    }

    private String told(Map<String, String> environment) throws IOException {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        report.tellGitHub(environment, new PrintStream(log, true, StandardCharsets.UTF_8));
        return log.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json(String file) throws IOException {
        return new ObjectMapper().readTree(directory.resolve(file).toFile());
    }
}
