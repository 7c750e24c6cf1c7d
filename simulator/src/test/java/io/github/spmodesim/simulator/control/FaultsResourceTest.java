package io.github.spmodesim.simulator.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import org.junit.jupiter.api.Test;

/** Fault rules and outages over the control door. */
class FaultsResourceTest {
    private static final String FAULTS = "/v1/faults";
    private static final String ONE = "/v1/faults/{name}";
    private static final String OUTAGES = "/v1/outages";

    private final ControlCalls control = new ControlCalls();

    @Test
    void aRuleIsAddedListedAndRemoved() {
        HttpResponse added = control.post(
                FAULTS, FAULTS, "{\"fault\":\"latency\",\"delay\":\"20s\",\"command\":\"FETCH\",\"times\":2}");

        assertThat(added.status()).isEqualTo(HttpStatus.CREATED);
        assertThat(added.body().text())
                .isEqualTo("{\"name\":\"fault-1\",\"fault\":\"latency\",\"at\":\"command\",\"delay\":\"20s\","
                        + "\"jitter\":\"0s\",\"command\":\"FETCH\",\"times\":\"2\"}");
        JsonNode listed = control.read(FAULTS, FAULTS);
        assertThat(listed.at("/seed").asLong()).isEqualTo(1);
        assertThat(listed.at("/faults/0/struck").asInt()).isZero();
        assertThat(control.read(ONE, "/v1/faults/fault-1").at("/strikes")).isEmpty();
        control.post(ONE + "/remove", "/v1/faults/fault-1/remove");
        assertThat(control.read(FAULTS, FAULTS).at("/faults")).isEmpty();
        assertThat(control.post(ONE + "/remove", "/v1/faults/fault-1/remove").status())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void allRulesAreRemovedAtOnce() {
        control.post(FAULTS, FAULTS, "{\"fault\":\"black-hole\"}");
        control.post(FAULTS, FAULTS, "{\"fault\":\"refuse\"}");

        assertThat(control.post(FAULTS + "/remove-all", FAULTS + "/remove-all")
                        .body()
                        .text())
                .isEqualTo("{\"removed\":2}");
    }

    @Test
    void aBadRuleIsRefusedWithFieldValueAndWhatWasExpected() {
        assertThat(control.post(FAULTS, FAULTS, "{\"fault\":\"latency\",\"delay\":20}")
                        .body()
                        .text())
                .contains("\"status\":422", "delay: expected a time such as 250ms, 20s, 10m or 2h, got 20");
        assertThat(control.post(FAULTS, FAULTS, "{\"fault\":\"black-hole\",\"command\":\"FETCH\"}")
                        .body()
                        .text())
                .contains("command: expected only what is known at connect: service, path, connection, got FETCH");
        assertThat(control.post(FAULTS, FAULTS, "{\"fault\":\"black-hole\",\"comand\":\"FETCH\"}")
                        .status())
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void theCoverageTellsWhatNeverStruck() {
        assertThat(control.read("/v1/fault-coverage", "/v1/fault-coverage")
                        .at("/never/0/fault")
                        .asText())
                .isEqualTo("refuse");
    }

    @Test
    void anOutageOfTheRecordIsBegunAndEnded() {
        JsonNode begun = ControlCalls.json(control.post(OUTAGES, OUTAGES, "{\"outage\":\"2021-10-14\"}"));

        assertThat(begun.at("/rules/0/from").asText()).isEqualTo("2026-11-01T09:00:00Z");
        assertThat(begun.at("/source").asText()).contains("mobile-sim.info");
        assertThat(control.read(OUTAGES, OUTAGES).at("/outages/0/outage").asText())
                .isEqualTo("2021-10-14");
        assertThat(control.post(OUTAGES, OUTAGES, "{\"outage\":\"2021-10-14\"}").status())
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        control.post(OUTAGES + "/{name}/end", OUTAGES + "/2021-10-14/end");
        assertThat(control.read(FAULTS, FAULTS).at("/faults")).isEmpty();
        JsonNode then =
                ControlCalls.json(control.post(OUTAGES, OUTAGES, "{\"outage\":\"2021-10-14\",\"onItsDates\":true}"));
        assertThat(then.at("/rules/0/from").asText()).isEqualTo("2021-10-14T08:00:00Z");
    }
}
