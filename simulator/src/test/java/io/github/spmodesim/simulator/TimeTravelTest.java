package io.github.spmodesim.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.NewSubscriber;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.testkit.SmtpDialogue;
import io.github.spmodesim.simulator.testkit.TlsLines;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same clients on the days of the time-line (claims S1 to S3), over real sockets. */
@Timeout(60)
class TimeTravelTest {
    /** Who has had no IMAP-only password yet uses the d account password; the subscriber's turn comes first or last. */
    @ParameterizedTest
    @CsvSource({
        "2019-07-22T12:00:00+09:00, first-4, true,  true",
        "2019-07-22T23:59:59+09:00, first-4, true,  true",
        "2019-07-23T00:00:00+09:00, first-4, true,  false",
        "2019-11-25T23:59:59+09:00, first-4, true,  false",
        "2019-11-26T00:00:00+09:00, first-4, false, false",
        "2019-11-26T00:00:00+09:00, last-4,  true,  false",
        "2020-01-18T23:59:59+09:00, last-4,  true,  false",
        "2020-01-19T00:00:00+09:00, last-4,  false, false",
        "2026-11-24T12:00:00+09:00, last-4,  false, false"
    })
    void theDAccountPasswordOpensMailUntilTheSubscribersTurn(
            String when, String imapId, boolean fromJapan, boolean fromAbroad) throws IOException {
        Instant now = OffsetDateTime.parse(when).toInstant();
        // A client that fails by every path would lock the account.
        SimulatorOptions options = SimulatorOptions.embedded()
                .withDialect(Dialects.named("docomo").with("lock.mail.failures", "off"))
                .withClock(SimulatorClock.standing(now));
        try (SpmodeSimulator simulator = SpmodeSimulator.start(options)) {
            Subscriber subscriber = simulator
                    .subscribers()
                    .add(NewSubscriber.of(new ImapId(imapId), new MailAddress("someone@docomo.ne.jp"))
                            .notIssued());
            String dAccount = subscriber.dAccountPassword().value();

            for (AccessPath path : AccessPath.values()) {
                boolean expected = path == AccessPath.OVERSEAS ? fromAbroad : fromJapan;
                assertThat(imap(simulator, path, imapId, dAccount))
                        .as("IMAP by %s", path)
                        .isEqualTo(expected);
                assertThat(smtp(simulator, path, imapId, dAccount))
                        .as("SMTP by %s", path)
                        .isEqualTo(expected);
            }

            String issued = simulator.subscribers().issue(subscriber).value();
            for (AccessPath path : AccessPath.values()) {
                assertThat(imap(simulator, path, imapId, issued))
                        .as("IMAP by %s", path)
                        .isTrue();
                assertThat(smtp(simulator, path, imapId, issued))
                        .as("SMTP by %s", path)
                        .isTrue();
                // Once issued, only the issued one works.
                assertThat(imap(simulator, path, imapId, dAccount))
                        .as("IMAP by %s", path)
                        .isFalse();
                assertThat(smtp(simulator, path, imapId, dAccount))
                        .as("SMTP by %s", path)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"OVERSEAS, 2019-07-22T15:00:00Z", "WIFI, 2019-11-25T15:00:00Z"})
    void aClientThatWorkedFailsWhenTheClockPassesMidnight(AccessPath path, Instant midnight) throws IOException {
        SimulatorClock clock = SimulatorClock.standing(midnight.minusSeconds(1));
        try (SpmodeSimulator simulator =
                SpmodeSimulator.start(SimulatorOptions.embedded().withClock(clock))) {
            Subscriber subscriber = simulator
                    .subscribers()
                    .add(NewSubscriber.of(new ImapId("first-4"), new MailAddress("someone@docomo.ne.jp"))
                            .notIssued());
            String dAccount = subscriber.dAccountPassword().value();
            assertThat(imap(simulator, path, "first-4", dAccount)).isTrue();

            simulator.clock().advance(Duration.ofSeconds(1));
            assertThat(imap(simulator, path, "first-4", dAccount)).isFalse();
        }
    }

    private static boolean imap(SpmodeSimulator simulator, AccessPath path, String user, String password)
            throws IOException {
        try (TlsLines imap = new TlsLines(simulator.endpoint(Service.IMAP, path), simulator.clientTls())) {
            imap.line();
            return imap.says("a1 LOGIN " + user + " \"" + password + "\"").startsWith("a1 OK");
        }
    }

    private static boolean smtp(SpmodeSimulator simulator, AccessPath path, String user, String password)
            throws IOException {
        try (TlsLines smtp = new TlsLines(simulator.endpoint(Service.SMTP, path), simulator.clientTls())) {
            smtp.line();
            String greeted = smtp.says("EHLO phone.example");
            while (greeted.startsWith("250-")) {
                greeted = smtp.line();
            }
            return smtp.says("AUTH PLAIN " + SmtpDialogue.plain(user, password)).startsWith("235");
        }
    }
}
