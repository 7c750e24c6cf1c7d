package io.github.spmodesim.scenarios.switches;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwitchTableTest {
    private static final Switch TURNED =
            new Switch("off", "切った", "off", Map.of("spam.days", "1"), List.of(), Set.of("P1", "P2"), Set.of("Q1"));
    private static final ScenarioResult P1_FAILS = failed("P1の証明", "P1", "T1");
    private static final ScenarioResult P2_FAILS = failed("P2の証明", "P2");
    private static final ScenarioResult P2_PASSES = passed("P2の証明", "P2");
    private static final ScenarioResult Q1_FAILS = failed("Q1の証明", "Q1");
    private static final ScenarioResult V1_FAILS = failed("V1の証明", "V1");

    @Test
    void allIsWellWhereEveryBrokenClaimFailsAndOthersOnlyWhereTheyAreRelated() {
        SwitchOutcome outcome = outcome(P1_FAILS, P2_FAILS, Q1_FAILS);

        assertThat(outcome.asExpected()).isTrue();
        assertThat(outcome.failing()).containsExactly("P1", "P2", "Q1");
        assertThat(table(outcome).asExpected()).isTrue();
        assertThat(new SwitchTable(List.of(outcome), List.of("P1", "P2", "Q1")).text())
                .contains("失敗した主張 P1 P2 (Q1)")
                .doesNotContain("!");
    }

    @Test
    void aClaimWhoseScenariosAllPassWasNotNoticed() {
        SwitchOutcome outcome = outcome(P1_FAILS, P2_PASSES);

        assertThat(outcome.unnoticed()).containsExactly("P2");
        assertThat(outcome.asExpected()).isFalse();
        assertThat(table(outcome).text()).contains("気づかれなかった主張 P2").contains("失敗しない主張 P2\n");
    }

    @Test
    void aScenarioThatFailsForNoClaimOfTheSwitchIsUnexplained() {
        SwitchOutcome outcome = outcome(P1_FAILS, P2_FAILS, V1_FAILS);

        assertThat(outcome.unexplained()).containsExactly(V1_FAILS);
        assertThat(outcome.asExpected()).isFalse();
        assertThat(table(outcome).text()).contains("予想外の失敗 V1の証明: it broke");
    }

    @Test
    void aScenarioThatNoSwitchBreaksIsNamed() {
        SwitchTable table = table(outcome(P1_FAILS, P2_FAILS, passed("いつも通る", "P1")));

        assertThat(table.neverFailed()).containsExactly("いつも通る");
    }

    @Test
    void theFileHoldsWhatTheTableSays(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("switches.json");
        SwitchTableJson.write(table(outcome(P1_FAILS, P2_PASSES)), file);

        JsonNode root = new ObjectMapper().readTree(file.toFile());
        assertThat(root.path("schema").asText()).isEqualTo("spmode-switches/1");
        assertThat(root.path("asExpected").asBoolean()).isFalse();
        JsonNode row = root.path("switches").path(0);
        assertThat(row.path("failing")).extracting(JsonNode::asText).containsExactly("P1");
        assertThat(row.path("unnoticed")).extracting(JsonNode::asText).containsExactly("P2");
        assertThat(row.path("failedScenarios").path(0).path("name").asText()).isEqualTo("P1の証明");
    }

    private static SwitchTable table(SwitchOutcome outcome) {
        return new SwitchTable(List.of(outcome), List.of("P1", "P2"));
    }

    private static SwitchOutcome outcome(ScenarioResult... results) {
        return new SwitchOutcome(TURNED, List.of(results), 1.25);
    }

    private static ScenarioResult failed(String name, String... claims) {
        return new ScenarioResult(name, Set.of(claims), false, 1, "it broke");
    }

    private static ScenarioResult passed(String name, String... claims) {
        return new ScenarioResult(name, Set.of(claims), true, 1, "");
    }
}
