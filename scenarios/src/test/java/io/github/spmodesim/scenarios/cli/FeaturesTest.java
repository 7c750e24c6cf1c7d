package io.github.spmodesim.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.scenarios.ci.CiReport;
import io.github.spmodesim.scenarios.ci.JunitReport;
import io.github.spmodesim.scenarios.claim.Claims;
import io.github.spmodesim.scenarios.pending.PendingList;
import io.github.spmodesim.scenarios.report.Cell;
import io.github.spmodesim.scenarios.report.Ending;
import io.github.spmodesim.scenarios.report.Progress;
import io.github.spmodesim.scenarios.report.RunReport;
import io.github.spmodesim.scenarios.testkit.CapturedLogs;
import io.github.spmodesim.scenarios.world.App;
import io.github.spmodesim.scenarios.world.Apps;
import io.github.spmodesim.scenarios.world.Canaries;
import io.github.spmodesim.scenarios.world.Canary;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The features as the runner runs them: the suite that proves the article's claims. */
class FeaturesTest {
    private static final Path REPORT = Path.of("target", "report");
    private static final ByteArrayOutputStream PROGRESS = new ByteArrayOutputStream();
    private static final RunReport RUN =
            new RunReport(new Progress(new PrintStream(PROGRESS, true, StandardCharsets.UTF_8), false));

    private static String logged = "";

    @BeforeAll
    static void run() throws IOException {
        try (CapturedLogs logs = new CapturedLogs()) {
            new FeatureRun(REPORT, FeatureRun.usuallyParallel()).run(Selection.ALL, RUN);
            logged = logs.text();
        }
    }

    @Test
    void everyScenarioPassesOrIsPendingForAReasonOfTheListAndEveryCellIsAsItsFeatureSays() {
        assertThat(RUN.failed()).as(PROGRESS.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(RUN.pending())
                .extracting(Ending::name)
                .containsExactlyInAnyOrderElementsOf(
                        PendingList.checkedIn().reasons().keySet());
        assertThat(RUN.cells()).isNotEmpty().allMatch(Cell::isAsExpected);
    }

    @Test
    void everyClaimIsProvedInTheNumbersThatAreHandedOn() throws IOException {
        JsonNode claims = new ObjectMapper()
                .readTree(REPORT.resolve(CiReport.SUMMARY).toFile())
                .path("claims");

        assertThat(claims.path("passed").asInt())
                .isEqualTo(Claims.ofTheArticle().all().size());
    }

    @Test
    void aCiServerThatReadsTheJunitReportSeesNoFailureInAGreenRun() throws IOException {
        assertThat(Files.readString(REPORT.resolve(JunitReport.FILE)))
                .contains("failures=\"0\"")
                .contains("skipped=\"" + RUN.pending().size() + "\"");
    }

    @Test
    void everyAppThatCanBeDrivenIsInTheTableOfEachTroubleThatItsSettingsCanHave() {
        for (String trouble : List.of("T1", "T2", "T4", "T5")) {
            assertThat(RUN.cells().stream()
                            .filter(cell -> cell.trial().trouble().equals(trouble))
                            .map(cell -> cell.trial().client().id())
                            .distinct())
                    .as(trouble)
                    .containsAll(Apps.all().stream()
                            .filter(app -> Stream.of(MailProtocol.values())
                                    .allMatch(protocol -> app.profile().isDrivable(protocol)))
                            .map(App::id)
                            // The profile's settings cannot be typed in wrong, and an intruder asks no help desk.
                            .filter(id -> !id.equals("iphone-mail-profile") && !id.equals("intruder"))
                            .toList());
        }
    }

    @Test
    void noSecretComesToLightInReportsProgressOrLogs() throws IOException {
        String reports = Canaries.textOf(REPORT);

        assertThat(reports).contains("taro-d");
        assertThat(Canaries.in(reports, secretsOfEveryScenario())).isEmpty();
        assertThat(Canaries.in(PROGRESS.toString(StandardCharsets.UTF_8), secretsOfEveryScenario()))
                .isEmpty();
        assertThat(Canaries.in(logged, secretsOfEveryScenario())).isEmpty();
    }

    // Nearly every scenario begins with these two and this seed; a few reissues are all that most of them do.
    private static List<Canary> secretsOfEveryScenario() {
        List<Canary> secrets = new ArrayList<>();
        try (World world = new World()) {
            world.subscribe(Person.TARO);
            world.subscribe(Person.HANAKO);
            secrets.addAll(Canaries.of(world.subscriber(Person.HANAKO)));
            for (int reissues = 0; reissues < 5; reissues++) {
                secrets.addAll(Canaries.of(world.subscriber(Person.TARO)));
                world.reissue(Person.TARO);
            }
        }
        return secrets;
    }

    @Test
    void aTagThatNoScenarioHasRunsNone() throws IOException {
        RunReport report = new RunReport(
                new Progress(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), false));

        new FeatureRun(Path.of("target", "report-none"), 1).run(Selection.ALL.and("@trouble-T9"), report);

        assertThat(report.scenarios()).isZero();
    }
}
