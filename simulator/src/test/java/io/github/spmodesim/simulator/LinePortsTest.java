package io.github.spmodesim.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Line;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.subscriber.Contract;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.subscriber.Traffic;
import io.github.spmodesim.simulator.testkit.TlsLines;
import io.github.spmodesim.simulator.transcript.TranscriptPrinter;
import java.io.IOException;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ports for the lines of several subscribers, and what passes over them. */
@Timeout(60)
class LinePortsTest {
    private final SpmodeSimulator simulator = SpmodeSimulator.start();
    private final Subscriber taro = simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");
    private final Subscriber hanako = simulator.subscribers().add("hanako-d", "hanako@docomo.ne.jp");

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void theReadyMadePortsOverSpmodeAreTheFirstSubscribersAndOthersCanBeOpened() throws IOException {
        logIn(simulator.endpoint(Service.IMAP), taro).close();
        Endpoints hers = simulator.lines().open(hanako, AccessPath.SPMODE_LINE);
        logIn(hers.of(Service.IMAP), hanako).close();
        try (TlsLines smtp = new TlsLines(hers.of(Service.SMTP), simulator.clientTls())) {
            assertThat(smtp.line()).startsWith("220 ");
        }

        assertThat(transcript())
                .contains("imap-1 # connected over SPMODE_LINE, line of taro-d\n")
                .contains("imap-2 # connected over SPMODE_LINE, line of hanako-d\n")
                .contains("smtp-3 # connected over SPMODE_LINE, line of hanako-d\n");
        assertThat(simulator.subscribers().notices(hanako)).isEmpty();
    }

    @Test
    void theSimOfWhoHasCancelledReachesNoPort() throws IOException {
        simulator.subscribers().changeContract(taro, Contract.CANCELLED_CARRIED_OVER);

        for (AccessPath path : List.of(AccessPath.SPMODE_LINE, AccessPath.TETHERING)) {
            assertThatThrownBy(() -> logIn(simulator.endpoint(Service.IMAP, path), taro))
                    .as(path.name())
                    .isInstanceOf(IOException.class);
        }
        logIn(simulator.endpoint(Service.IMAP, AccessPath.WIFI), taro).close();
        assertThat(transcript())
                .contains("# no connection over SPMODE_LINE, line of taro-d: the contract has no such line\n");
    }

    @Test
    void aPathThatIsClosedToMailRefusesTheRightPassword() throws IOException {
        SimulatorOptions closed =
                SimulatorOptions.embedded().withDialect(Dialects.named("docomo").with("access.overseas.mail", "off"));
        try (SpmodeSimulator strict = SpmodeSimulator.start(closed)) {
            Subscriber jiro = strict.subscribers().add("jiro-d", "jiro@docomo.ne.jp");
            try (TlsLines imap = new TlsLines(strict.endpoint(Service.IMAP, AccessPath.OVERSEAS), strict.clientTls())) {
                imap.line();
                assertThat(imap.says("a1 LOGIN jiro-d \"" + jiro.imapPassword().value() + "\""))
                        .isEqualTo("a1 NO authenticate failed");
            }
            assertThat(TranscriptPrinter.print(strict.transcript().entries()))
                    .contains("# log-in PATH_CLOSED for jiro-d\n");
        }
    }

    @Test
    void octetsAreCountedBothWaysByPathSimAndSubscriber() throws IOException {
        Endpoint tether = simulator.endpoint(Service.IMAP, AccessPath.TETHERING);
        try (TlsLines imap = logIn(tether, hanako)) {
            long before = row().octetsIn();
            imap.asks("a2 NOOP");
            assertThat(row().octetsIn()).isGreaterThan(before);

            // The connection is open and quiet, so that nothing moves meanwhile.
            Traffic row = row();
            assertThat(row.access()).isEqualTo(new Access(AccessPath.TETHERING, Line.of(taro.sim())));
            // TLS alone takes hundreds of octets each way.
            assertThat(row.octetsIn()).isGreaterThan(400);
            assertThat(row.octetsOut()).isGreaterThan(400);
            assertThat(simulator.traffic().carriedBy(taro.sim())).contains(row);
            assertThat(simulator.traffic().carriedBy(hanako.sim())).isEmpty();
            assertThat(simulator.traffic().of(AccessPath.WIFI)).isEmpty();
            assertThat(simulator.traffic().of(AccessPath.TETHERING))
                    .filteredOn(other -> other.user().isEmpty())
                    .allSatisfy(nobodys ->
                            assertThat(nobodys.octetsIn() + nobodys.octetsOut()).isZero());
        }
    }

    @Test
    void whatPassesWithoutALogInIsNobodys() throws IOException {
        try (TlsLines imap = new TlsLines(simulator.endpoint(Service.IMAP, AccessPath.WIFI), simulator.clientTls())) {
            imap.line();
            assertThat(imap.says("a1 LOGIN taro-d wrong")).startsWith("a1 NO");
        }
        assertThat(simulator.traffic().of(AccessPath.WIFI)).singleElement().satisfies(row -> {
            assertThat(row.user()).isEmpty();
            assertThat(row.octetsIn()).isPositive();
        });
    }

    @Test
    void aBigMessageShowsInTheCount() throws IOException {
        try (TlsLines imap = logIn(simulator.endpoint(Service.IMAP, AccessPath.TETHERING), hanako)) {
            long before = row().octetsIn();
            String message = "Subject: big\r\n\r\n" + "0123456789\r\n".repeat(10_000);
            assertThat(imap.says("a2 APPEND INBOX {" + message.length() + "+}\r\n" + message))
                    .startsWith("a2 OK");

            assertThat(row().octetsIn() - before).isBetween(message.length() + 1L, message.length() * 11L / 10);
        }
    }

    private Traffic row() {
        return Awaitility.await()
                .until(() -> simulator.traffic().of(hanako), rows -> rows.size() == 1)
                .get(0);
    }

    private TlsLines logIn(Endpoint endpoint, Subscriber subscriber) throws IOException {
        TlsLines imap = new TlsLines(endpoint, simulator.clientTls());
        imap.line();
        assertThat(imap.asks("a1 LOGIN " + subscriber.imapId() + " \""
                        + subscriber.imapPassword().value() + "\""))
                .endsWith("a1 OK .");
        return imap;
    }

    private String transcript() {
        return TranscriptPrinter.print(simulator.transcript().entries());
    }
}
