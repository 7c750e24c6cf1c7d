package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.SimulatorOptions;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.testkit.TlsLines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same seed strikes the same, whatever else goes on meanwhile. */
@Timeout(120)
class FaultDeterminismTest {
    private static final int CLIENTS = 16;
    private static final int CONNECTIONS = 3;
    private static final int COMMANDS = 12;

    @Test
    void threeRunsWithParallelClientsAreStruckAlikeAndAnotherSeedIsNot() throws Exception {
        Map<String, List<String>> first = run(42);

        assertThat(first).hasSize(CLIENTS);
        assertThat(run(42)).isEqualTo(first);
        assertThat(run(42)).isEqualTo(first);
        assertThat(run(43)).isNotEqualTo(first);
    }

    /** What struck each subscriber, in order. */
    private static Map<String, List<String>> run(long seed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try (SpmodeSimulator sim =
                SpmodeSimulator.start(SimulatorOptions.embedded().withSeed(OptionalLong.of(seed)))) {
            sim.faults()
                    .add(FaultRule.of(new ReplyWith("NO not now"))
                            .command("NOOP")
                            .withProbability(0.3));
            sim.faults()
                    .add(FaultRule.of(new ReplyWith("NO Transaction failed"))
                            .at(FaultPoint.LOGIN)
                            .withProbability(0.2));
            List<Callable<Void>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                Subscriber subscriber = sim.subscribers().add("client-" + client, "client-" + client + "@docomo.ne.jp");
                clients.add(() -> talk(sim, subscriber));
            }
            for (Future<Void> done : threads.invokeAll(clients)) {
                done.get();
            }
            return sim.faults().list().stream()
                    .flatMap(rule -> rule.strikes().stream())
                    .collect(Collectors.groupingBy(
                            strike -> strike.moment().text(MatchField.SUBSCRIBER),
                            Collectors.mapping(FaultDeterminismTest::words, Collectors.toList())));
        } finally {
            threads.shutdownNow();
        }
    }

    private static String words(FaultStrike strike) {
        return strike.rule() + " login " + strike.moment().text(MatchField.LOGIN) + " command "
                + strike.moment().ordinal();
    }

    private static Void talk(SpmodeSimulator sim, Subscriber subscriber) throws IOException {
        String login = "l LOGIN " + subscriber.imapId().value() + " \""
                + subscriber.imapPassword().value() + "\"";
        for (int connection = 0; connection < CONNECTIONS; connection++) {
            try (TlsLines imap = new TlsLines(sim.endpoint(Service.IMAP), sim.clientTls())) {
                imap.line();
                imap.asks(login);
                for (int command = 0; command < COMMANDS; command++) {
                    imap.asks("n" + command + " NOOP");
                }
            }
        }
        return null;
    }
}
