package io.github.spmodesim.simulator.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.mailbox.Hop;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.relay.Envelope;
import io.github.spmodesim.simulator.relay.OutsideMailFlow;
import io.github.spmodesim.simulator.relay.RemoteAnswer.Verdict;
import io.github.spmodesim.simulator.relay.Sender;
import io.github.spmodesim.simulator.relay.Submission;
import io.github.spmodesim.simulator.testkit.Parcels;
import io.github.spmodesim.simulator.testkit.Queues;
import io.github.spmodesim.simulator.testkit.ScriptedCarrier;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueueResourceTest {
    private static final String QUEUE = "/v1/queue";
    private static final String RETRY = "/v1/queue/retry";

    private final ScriptedCarrier carrier =
            new ScriptedCarrier().answers("a@example.com", Verdict.DEFERRED, 450, "later");
    private final OutsideMailFlow flow = Queues.flow(carrier, SimulatorClock.standing(Parcels.ACCEPTED));
    private final ControlCalls control = new ControlCalls(flow.queue());

    @Test
    void tellsWhatWaitsAndWhy() {
        send(Parcels.TARO);
        send(Sender.of(Optional.empty()));

        HttpResponse response = control.get(QUEUE, QUEUE);

        assertThat(response.status()).isEqualTo(HttpStatus.OK);
        assertThat(response.body().text())
                .isEqualTo("{\"waiting\":["
                        + "{\"id\":1,\"sender\":\"taro@docomo.ne.jp\",\"recipients\":[\"a@example.com\"],\"attempts\":1,"
                        + "\"nextAttempt\":\"2026-11-01T00:30:00Z\",\"lastAnswer\":\"450 later\"},"
                        + "{\"id\":2,\"sender\":\"\",\"recipients\":[\"a@example.com\"],\"attempts\":1,"
                        + "\"nextAttempt\":\"2026-11-01T00:30:00Z\",\"lastAnswer\":\"450 later\"}]}");
    }

    @Test
    void triesEverythingAgainAtOnce() {
        send(Parcels.TARO);
        carrier.takes("a@example.com");

        HttpResponse response = control.post(RETRY, RETRY);

        assertThat(response.status()).isEqualTo(HttpStatus.ACCEPTED);
        assertThat(response.body().text()).isEqualTo("{\"retried\":1}");
        assertThat(control.get(QUEUE, QUEUE).body().text()).isEqualTo("{\"waiting\":[]}");
        assertThat(control.post(RETRY, RETRY, "{}").body().text()).isEqualTo("{\"retried\":0}");
    }

    @Test
    void takesNoFieldThatItDoesNotKnow() {
        assertThat(control.post(RETRY, RETRY, "{\"id\":1}").status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void send(Sender sender) {
        flow.accept(new Submission(
                new Envelope(sender, List.of(Parcels.to("a@example.com"))),
                new Hop("phone", "docomo.ne.jp", "ESMTPSA"),
                Octets.ofLatin1("Subject: a\r\n\r\n")));
    }
}
