package io.github.spmodesim.simulator.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void anOutageThatIsMadeUpIsListedAsItWasWritten() {
        JsonNode begun = ControlCalls.json(control.post(
                OUTAGES,
                OUTAGES,
                "{\"outage\":\"storm\",\"cutsLive\":true,\"rules\":[{\"fault\":\"refuse\",\"service\":\"imap\","
                        + "\"slot\":\"10m\",\"share\":0.4},{\"fault\":\"black-hole\"}]}"));

        assertThat(begun.at("/cutsLive").asBoolean()).isTrue();
        assertThat(begun.at("/rules/0/share").asText()).isEqualTo("0.4");
        assertThat(control.read(OUTAGES, OUTAGES).at("/outages/0")).isEqualTo(begun);
        assertThat(control.read(FAULTS, FAULTS).at("/faults/1/rule/name").asText())
                .isEqualTo("storm/2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'outage':'storm','rules':[]}                                          | rules: expected at least one rule
            {'outage':'storm','rules':'refuse'}                                    | string in field \\"rules\\" (expected: a list of objects)
            {'outage':'storm','rules':['refuse']}                                  | string as one of field \\"rules\\" (expected: a JSON object)
            {'outage':'storm','rules':[{'fault':'refuse'},{'fault':'latency'}]}    | rule 2: delay: expected a value, got nothing
            {'outage':'storm','rules':[{'fault':'latency','delay':'1s','command':'FETHC'}]} | rule 1: command: expected one of FETCH, NOOP
            {'outage':'storm','rules':[{'fault':'refuse','name':'x'}]}             | name: expected no name of its own
            {'outage':'storm','rules':[{'fault':'refuse','comand':'x'}]}           | unknown field \\"comand\\"
            {'outage':'storm','rules':[{'fault':'refuse'}],'onItsDates':true}      | unknown field \\"onItsDates\\"
            {'outage':'storm','rules':[{'fault':'refuse'}],'cutsLive':'yes'}       | string as field \\"cutsLive\\" (expected: a boolean)
            {'rules':[{'fault':'refuse'}]}                                         | nothing as field \\"outage\\" (expected: a string)
            {'outage':'storm','cutsLive':true}                                     | unknown field \\"cutsLive\\"
            """)
    void anOutageThatIsNoneIsRefusedAndNothingOfItIsThere(String body, String refusal) {
        assertThat(control.post(OUTAGES, OUTAGES, body.replace('\'', '"'))
                        .body()
                        .text())
                .contains("\"status\":422", refusal);
        assertThat(control.read(FAULTS, FAULTS).at("/faults")).isEmpty();
        assertThat(control.read(OUTAGES, OUTAGES).at("/outages")).isEmpty();
    }
}
