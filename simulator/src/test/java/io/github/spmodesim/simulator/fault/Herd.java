package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import io.github.spmodesim.simulator.Endpoint;
import io.github.spmodesim.simulator.SimulatorOptions;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.dialect.DialectTree;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.testkit.LogLines;
import io.github.spmodesim.simulator.testkit.TlsLines;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that an outage has cut off, and that come back in the moment in which it ends, all of them. */
final class Herd {
    private static final int THREADS = 32;
    private static final int SUBSCRIBERS = 20;
    private static final int PATIENCE_MILLIS = 120_000;

    private Herd() {}

    /** Makes sure that each of so many clients is logged in, with all the others still there, and that we had no error. */
    static void check(int clients) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (SpmodeSimulator sim =
                        SpmodeSimulator.start(SimulatorOptions.embedded().withDialect(patient()));
                LogLines log = LogLines.of("io.github.spmodesim")) {
            for (int number = 0; number < SUBSCRIBERS; number++) {
                sim.subscribers().add("herd-" + number, "herd-" + number + "@docomo.ne.jp");
            }
            sim.outages().add(Outage.of("storm", FaultRule.of(new Refuse())).cuttingLive());
            assertThatThrownBy(() -> connected(sim)).isInstanceOf(ConnectException.class);
            sim.outages().remove("storm");

            // Every client is connected before the first is served: nobody is helped by another that has left.
            List<Socket> herd = results(threads, clients, number -> connected(sim));
            List<TlsLines> served = results(threads, clients, number -> served(sim, herd.get(number), number));
            List<String> said =
                    results(threads, clients, number -> served.get(number).says("a9 NOOP"));

            assertThat(said).hasSize(clients).allMatch(answer -> answer.startsWith("a9 OK "));
            assertThat(log.levels()).noneMatch(level -> level.isGreaterOrEqual(Level.WARN));
            assertThat(sim.transcript().entries())
                    .noneMatch(entry -> entry.text().contains("simulator failed"));
            for (TlsLines client : served) {
                client.close();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    // The herd's handshakes wait for the cores that its own half needs: how long must not depend on the machine.
    private static DialectTree patient() {
        return Dialects.named("docomo").with("imap.limits.handshakeSeconds", Integer.toString(PATIENCE_MILLIS / 1000));
    }

    private static Socket connected(SpmodeSimulator sim) throws IOException {
        Endpoint imap = sim.endpoint(Service.IMAP);
        Socket socket = new Socket(imap.host(), imap.port());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private static TlsLines served(SpmodeSimulator sim, Socket socket, int number) throws IOException {
        Subscriber subscriber = sim.subscribers().all().get(number % SUBSCRIBERS);
        TlsLines imap = new TlsLines(socket, sim.endpoint(Service.IMAP), sim.clientTls());
        assertThat(imap.line()).startsWith("* OK ");
        List<String> loggedIn = imap.asks("a1 LOGIN " + subscriber.imapId().value() + " \""
                + subscriber.imapPassword().value() + "\"");
        assertThat(loggedIn.get(loggedIn.size() - 1)).startsWith("a1 OK ");
        List<String> selected = imap.asks("a2 SELECT INBOX");
        assertThat(selected.get(selected.size() - 1)).startsWith("a2 OK ");
        return imap;
    }

    /** What one client does. */
    private interface Part<T> {
        T of(int number) throws Exception;
    }

    private static <T> List<T> results(ExecutorService threads, int clients, Part<T> part) throws Exception {
        List<Callable<T>> parts = new ArrayList<>();
        for (int number = 0; number < clients; number++) {
            int client = number;
            parts.add(() -> part.of(client));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> done : threads.invokeAll(parts)) {
            results.add(done.get());
        }
        return results;
    }
}
