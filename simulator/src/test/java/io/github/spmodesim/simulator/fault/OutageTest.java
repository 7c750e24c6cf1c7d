package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.dialect.DialectException;
import io.github.spmodesim.simulator.dialect.LocatedYaml;
import io.github.spmodesim.simulator.testkit.TlsLines;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When the service as a whole goes wrong, and who is served again behind it. */
@Timeout(60)
class OutageTest {
    private final FaultHouse house = new FaultHouse();

    @AfterEach
    void stop() {
        house.close();
    }

    @Test
    void cutsOpenConnectionsWhenItBeginsAndEndsByTheCalendar() throws IOException, MessagingException {
        Instant now = house.sim().clock().instant();
        house.sim()
                .outages()
                .add(Outage.of(
                                "storm",
                                FaultRule.of(new Refuse())
                                        .on(Service.IMAP)
                                        .between(now.plus(Duration.ofMinutes(10)), now.plus(Duration.ofMinutes(20))))
                        .cuttingLive());

        try (TlsLines open = house.loggedIn()) {
            assertThat(open.says("a1 NOOP")).isEqualTo("a1 OK .");
            house.sim().clock().advance(Duration.ofMinutes(10));
            assertThatThrownBy(open::line).isInstanceOf(SocketException.class);
        }
        assertThatThrownBy(house::store).hasRootCauseInstanceOf(ConnectException.class);
        house.sim().clock().advance(Duration.ofMinutes(10));
        assertThat(house.messages()).isZero();
    }

    @Test
    void aWrittenOneThatComesAndGoesCutsWhoIsConnectedEachTimeItComes() throws IOException {
        house.sim().outages().add(WrittenOutage.read(LocatedYaml.read("storm.yaml", """
                        outage: storm
                        cutsLive: true
                        rules:
                          - { fault: accept-and-reset, service: imap, slot: 10m, share: 0.4 }
                        """)));

        int cut = 0;
        int kept = 0;
        for (int slot = 0; slot < 30; slot++) {
            if (isStorming()) {
                house.sim().clock().advance(Duration.ofMinutes(10));
                continue;
            }
            try (TlsLines open = house.loggedIn()) {
                house.sim().clock().advance(Duration.ofMinutes(10));
                if (isStorming()) {
                    assertThatThrownBy(open::line).isInstanceOf(SocketException.class);
                    cut++;
                } else {
                    assertThat(open.says("a1 NOOP")).isEqualTo("a1 OK .");
                    kept++;
                }
            }
        }
        assertThat(cut).isGreaterThan(1);
        assertThat(kept).isGreaterThan(1);
    }

    private boolean isStorming() {
        return !house.sim().faults().standing(FaultPoint.CONNECT).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            outage: storm                                                        | line 1: rules: expected a list of rules, got nothing
            outage: storm; rules: []                                             | line 2: rules: expected a list of rules, got none
            outage: storm; rules: refuse                                         | line 2: rules: expected a list of rules, got refuse
            outage: storm; rules:;  - { fault: refus }                           | line 3: fault: expected one of refuse,
            outage: storm; cutsLive: yes; rules:;  - { fault: refuse }           | line 2: cutsLive: expected true or false, got yes
            outage: storm; cutLive: true; rules:;  - { fault: refuse }           | line 2: cutLive: expected one of outage, source, cutsLive, rules
            outage: ''; rules:;  - { fault: refuse }                             | line 1: outage: expected
            outage: storm; rules:;  - { fault: refuse, name: mine }              | line 1: name: expected no name of its own
            rules:;  - { fault: refuse }                                         | line 1: outage: expected
            """)
    void aWrittenOneIsRefusedWithLineFieldAndWhatWasExpected(String content, String sentence) {
        LocatedYaml written = LocatedYaml.read(
                "storm.yaml", content.replace("; ", "\n").replace(";", "\n").replace("''", "\"\""));

        assertThatThrownBy(() -> WrittenOutage.read(written))
                .isInstanceOf(DialectException.class)
                .hasMessageStartingWith("storm.yaml " + sentence);
    }

    @Test
    void keepsOpenConnectionsUnlessItCuts() throws IOException {
        house.sim().outages().add(Outage.of("quiet storm", FaultRule.of(new AcceptAndReset())));

        house.sim().outages().remove("quiet storm");
        try (TlsLines open = house.loggedIn()) {
            house.sim().outages().add(Outage.of("quiet storm", FaultRule.of(new AcceptAndReset())));
            assertThat(open.says("a1 NOOP")).isEqualTo("a1 OK .");
        }
    }

    @Test
    void cutsNoConnectionOfAServiceThatItsFaultDoesNotStrike() throws IOException {
        try (TlsLines imap = house.loggedIn();
                TlsLines smtp = new TlsLines(
                        house.sim().endpoint(Service.SMTP), house.sim().clientTls())) {
            smtp.line();
            house.sim()
                    .outages()
                    .add(Outage.of("no log-in", FaultRule.of(new ReplyWith("NO Transaction failed")))
                            .cuttingLive());

            assertThatThrownBy(imap::line).isInstanceOf(SocketException.class);
            assertThat(smtp.says("NOOP")).startsWith("250 ");
        }
    }

    @Test
    void isGoneWhenAllItsRulesAreTakenOutAndCanComeAgain() {
        house.sim().outages().startRecorded("maintenance");

        house.sim().faults().clear();

        assertThat(house.sim().outages().list()).isEmpty();
        assertThat(house.sim().outages().remove("maintenance")).isFalse();
        house.sim().outages().startRecorded("maintenance");
        assertThat(house.sim().outages().list()).hasSize(1);
        assertThat(house.sim().faults().list()).hasSize(1);
    }

    @Test
    void the2021NetworkFailureStrikesTheLineAndNotWifi() throws MessagingException, IOException {
        house.sim().outages().startRecorded("2021-10-14");

        assertThatThrownBy(() -> house.store(true)).hasRootCauseInstanceOf(SocketTimeoutException.class);
        try (TlsLines wifi = new TlsLines(
                house.sim().endpoint(Service.IMAP, AccessPath.WIFI), house.sim().clientTls())) {
            assertThat(wifi.line()).startsWith("* OK");
        }
        house.sim().clock().advance(Duration.ofHours(13));
        assertThat(house.messages()).isZero();
    }

    @Test
    void maintenanceLooksLikeAWrongPasswordUntilItEnds() throws MessagingException {
        house.sim().outages().startRecorded("maintenance");

        assertThatThrownBy(house::store)
                .isInstanceOf(AuthenticationFailedException.class)
                .hasMessageContaining("Transaction failed");
        house.sim().outages().remove("maintenance");
        try (Store store = house.store()) {
            assertThat(store.isConnected()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-10-14", "2025-10-18", "maintenance"})
    void eachOfTheRecordNamesItsSource(String name) {
        assertThat(RecordedOutages.named(name).source()).containsPattern("REP|OBS");
        assertThat(RecordedOutages.names()).contains(name);
    }

    @Test
    void aNameThatCarriesAFaultMeetsItAndNobodyElseDoes() throws MessagingException {
        var struck = house.sim().subscribers().add("fault-transaction-failed", "struck@docomo.ne.jp");

        assertThatThrownBy(() -> house.session(false)
                        .getStore()
                        .connect(
                                "fault-transaction-failed",
                                struck.imapPassword().value()))
                .isInstanceOf(AuthenticationFailedException.class)
                .hasMessageContaining("Transaction failed");
        assertThat(house.messages()).isZero();
        assertThat(MagicIdentities.rules().keySet())
                .allSatisfy(imapId -> assertThat(imapId).startsWith(MagicIdentities.PREFIX));
    }

    @Test
    void theCoverageTellsWhatWasStruckAndWhatNever() throws IOException {
        house.add(FaultRule.of(new ReplyWith("NO not now")).command("NOOP"));
        try (TlsLines imap = house.loggedIn()) {
            imap.asks("a1 ID (\"name\" \"test client\")");
            imap.asks("a2 NOOP");
        }

        FaultCoverage coverage = house.sim().faultCoverage();
        assertThat(coverage.struck())
                .containsExactly(
                        java.util.Map.entry(new FaultCell("reply", "imap", "NOOP", "(\"name\" \"test client\")"), 1L));
        assertThat(coverage.never())
                .contains(new FaultCell("reply", "imap", "LIST", ""), new FaultCell("refuse", "", "", ""))
                .doesNotContain(new FaultCell("reply", "imap", "NOOP", ""));
        assertThat(house.sim().faultCoverage("Test Client").struck()).hasSize(1);
        FaultCoverage ofOther = house.sim().faultCoverage("other client");
        assertThat(ofOther.struck()).isEmpty();
        assertThat(ofOther.never()).contains(new FaultCell("reply", "imap", "NOOP", ""));
    }

    @Test
    void nothingOfItIsThereWhereOneOfItsNamesIsTaken() {
        FaultRule taken = house.add(FaultRule.of(new BlackHole()).named("storm/2"));
        Outage storm = Outage.of("storm", FaultRule.of(new Refuse()), FaultRule.of(new BlackHole()));

        assertThatThrownBy(() -> house.sim().outages().add(storm))
                .isInstanceOf(FaultRefusal.class)
                .hasMessageStartingWith("rule 2: name: expected")
                .hasMessageContaining("storm/2");
        assertThat(house.sim().outages().list()).isEmpty();
        assertThat(house.sim().faults().list()).extracting(FaultStanding::rule).containsExactly(taken);
    }
}
