package io.github.spmodesim.simulator.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.transcript.ConnectionId;
import io.github.spmodesim.simulator.transcript.Speaker;
import org.junit.jupiter.api.Test;

/** What was said, over the control door. */
class TranscriptsResourceTest {
    private static final String TRANSCRIPTS = "/v1/transcripts";
    private static final String ONE = TRANSCRIPTS + "/{connection}";

    private final ControlCalls control = new ControlCalls();

    @Test
    void nothingWasSaidYet() {
        assertThat(control.get(TRANSCRIPTS, TRANSCRIPTS).body().text()).isEqualTo("{\"transcripts\":[]}");
    }

    @Test
    void connectionsAreListedOldestFirst() {
        say();

        JsonNode rows = control.read(TRANSCRIPTS, TRANSCRIPTS).at("/transcripts");
        assertThat(rows.findValuesAsText("connection")).containsExactly("imap-1", "smtp-2");
        assertThat(rows.at("/0/service").asText()).isEqualTo("imap");
        assertThat(rows.at("/0/lines").asInt()).isEqualTo(2);
    }

    @Test
    void oneIsReadWithItsSpeakers() {
        say();

        JsonNode said = control.read(ONE, TRANSCRIPTS + "/imap-1").at("/said");
        assertThat(said.findValuesAsText("speaker")).containsExactly("client", "server");
        assertThat(said.findValuesAsText("text")).containsExactly("a1 NOOP", "a1 OK 終わり");
    }

    @Test
    void oneIsReadAsText() {
        say();

        assertThat(control.get(ONE + "/text", TRANSCRIPTS + "/imap-1/text")
                        .body()
                        .text())
                .isEqualTo("imap-1 C: a1 NOOP\nimap-1 S: a1 OK 終わり\n");
    }

    @Test
    void anotherNameIsNotFound() {
        say();

        assertThat(control.get(ONE, TRANSCRIPTS + "/imap-2").status()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(control.get(ONE + "/text", TRANSCRIPTS + "/1/text").body().text())
                .contains("no line of a connection \\\"1\\\"", "one that GET /v1/transcripts lists");
    }

    private void say() {
        ConnectionId imap = control.transcript().open("imap");
        ConnectionId smtp = control.transcript().open("smtp");
        control.transcript().add(imap, Speaker.CLIENT, "a1 NOOP");
        control.transcript().add(smtp, Speaker.SERVER, "220 ready");
        control.transcript().add(imap, Speaker.SERVER, "a1 OK 終わり");
    }
}
