package io.github.spmodesim.simulator.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar over the control door. */
class ClockResourceTest {
    private static final String CLOCK = "/v1/clock";
    private static final String SET = CLOCK + "/set";
    private static final String ADVANCE = CLOCK + "/advance";

    private final ControlCalls control = new ControlCalls();

    @Test
    void showsTheInstantAndTheSameInJapan() {
        assertThat(control.get(CLOCK, CLOCK).body().text())
                .isEqualTo("{\"instant\":\"2026-11-01T09:00:00Z\",\"japan\":\"2026-11-01T18:00+09:00\"}");
    }

    @Test
    void isPutAtAnInstantOfTheTimeLine() {
        HttpResponse moved = control.post(SET, SET, "{\"instant\":\"2019-07-23T00:00:00+09:00\"}");

        assertThat(moved.body().text()).contains("\"instant\":\"2019-07-22T15:00:00Z\"");
        assertThat(control.read(CLOCK, CLOCK).at("/instant").asText()).isEqualTo("2019-07-22T15:00:00Z");
    }

    @Test
    void whatFallsDueIsDoneWhenTheAnswerComes() {
        AtomicInteger rung = new AtomicInteger();
        control.controlled().course().clock().at(Instant.parse("2026-11-02T09:00:00Z"), rung::incrementAndGet);

        control.post(ADVANCE, ADVANCE, "{\"by\":\"PT23H\"}");
        assertThat(rung).hasValue(0);
        control.post(ADVANCE, ADVANCE, "{\"by\":\"PT1H\"}");
        assertThat(rung).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            set     | {"instant":"2019-07-23"}            | expected an instant such as 2019-07-23T00:00:00+09:00
            set     | {"instant":"1969-12-31T00:00:00Z"}  | expected an instant from 1970-01-01T00:00:00Z
            set     | {}                                  | nothing as field \\"instant\\"
            advance | {"by":"2h"}                         | expected a length of time such as PT10M, PT2H or P90D, got 2h
            advance | {"by":"-PT2H"}                      | expected a step forward, got PT-2H
            advance | {"by":"PT1H","at":"noon"}           | unknown field \\"at\\"
            """)
    void aBadMoveIsRefusedWithWhatWasFoundAndExpected(String verb, String json, String said) {
        HttpResponse refused = control.post(CLOCK + "/" + verb, CLOCK + "/" + verb, json);

        assertThat(refused.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused.body().text()).contains(said);
    }
}
