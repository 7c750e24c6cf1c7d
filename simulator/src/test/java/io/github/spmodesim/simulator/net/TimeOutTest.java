package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.testkit.ImapBench;
import io.github.spmodesim.simulator.testkit.SmtpDialogue;
import io.github.spmodesim.simulator.testkit.SmtpHouse;
import io.github.spmodesim.simulator.time.SimulatorClock;
import io.github.spmodesim.simulator.transcript.Transcript;
import io.github.spmodesim.simulator.transcript.TranscriptPrinter;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Who takes too long is told so and cut: before the log-in by wall time, afterwards by the service's calendar. */
class TimeOutTest {
    private final ImapBench bench = new ImapBench();
    private final SmtpHouse house = new SmtpHouse();
    private ImapBench owned = bench;

    @Test
    void aLogInThatTricklesIsCutAtItsDeadlineHoweverBusyTheClientIs() {
        try (ImapWire wire = frozen(bench)) {
            String line = "a1 LOGIN taro-d wrong";
            for (int second = 0; second < 179; second++) {
                wire.send(line.substring(second % line.length(), second % line.length() + 1)
                        .getBytes(StandardCharsets.US_ASCII));
                pass(wire, 1);
            }
            assertThat(wire.replies()).containsExactly("* OK .");

            pass(wire, 1);
            assertThat(wire.replies()).containsExactly("* BYE .");
            assertThat(wire.isOpen()).isFalse();
            assertThat(transcript(wire)).contains("# cut: the log-in took too long\n");
        }
    }

    @Test
    void commandsBeforeTheLogInDoNotMoveTheDeadlineEither() {
        try (ImapWire wire = frozen(bench)) {
            for (int minute = 0; minute < 3; minute++) {
                wire.sendLine("a1 NOOP");
                pass(wire, 60);
            }
            assertThat(wire.replies()).endsWith("a1 OK .", "* BYE .");
        }
    }

    @Test
    void aLogInKeepsTheDeadline() {
        try (ImapWire wire = loggedIn(bench)) {
            pass(wire, 100_000);

            assertThat(wire.replies()).isEmpty();
            assertThat(wire.isOpen()).isTrue();
        }
    }

    @Test
    void whoNeverShakesHandsIsCutWithoutAWord() {
        EmbeddedChannel channel = new EmbeddedChannel();
        channel.freezeTime();
        channel.attr(MailChannelInitializer.ACCESS).set(Access.by(AccessPath.WIFI));
        new ImapPipeline(bench.service()).addTo(channel.pipeline(), new ConnectionTranscript(new Transcript(), "imap"));
        channel.advanceTimeBy(19, TimeUnit.SECONDS);
        channel.runScheduledPendingTasks();
        assertThat(channel.isOpen()).isTrue();

        channel.advanceTimeBy(1, TimeUnit.SECONDS);
        channel.runScheduledPendingTasks();
        assertThat(channel.isOpen()).isFalse();
        assertThat(channel.<Object>readOutbound()).isNull();
    }

    @Test
    void aSilentClientIsLoggedOutByTheCalendarAfterHalfAnHour() {
        try (ImapWire wire = loggedIn(bench)) {
            bench.clock().advance(Duration.ofMinutes(30).minusSeconds(1));
            assertThat(wire.replies()).isEmpty();

            bench.clock().advance(Duration.ofSeconds(1));
            assertThat(wire.replies()).containsExactly("* BYE .");
            assertThat(wire.isOpen()).isFalse();
            assertThat(transcript(wire)).contains("# cut: silent for too long\n");
        }
    }

    @Test
    void everyCommandGivesHalfAnHourAnew() {
        try (ImapWire wire = loggedIn(bench)) {
            for (int i = 0; i < 5; i++) {
                bench.clock().advance(Duration.ofMinutes(29));
                wire.sendLine("a2 NOOP");
                assertThat(wire.replies()).containsExactly("a2 OK .");
            }
            bench.clock().advance(Duration.ofMinutes(29));
            assertThat(wire.replies()).isEmpty();
            bench.clock().advance(Duration.ofMinutes(1));
            assertThat(wire.replies()).containsExactly("* BYE .");
        }
    }

    @Test
    void aMessageThatComesSlowlyIsNoSilence() {
        try (ImapWire wire = loggedIn(bench)) {
            wire.sendLine("a2 APPEND Sent {5+}");
            for (byte octet : "Hello".getBytes(StandardCharsets.US_ASCII)) {
                bench.clock().advance(Duration.ofMinutes(29));
                wire.send(new byte[] {octet});
            }
            wire.sendLine("");

            assertThat(wire.replies()).singleElement().asString().startsWith("a2 OK [APPENDUID ");
        }
    }

    @Test
    void aClientThatReadsSlowlyIsNotSilent() {
        try (ImapWire wire = loggedIn(bench)) {
            wire.clientReads(false);
            wire.sendLine("a2 NOOP");
            bench.clock().advance(Duration.ofHours(5));
            wire.clientReads(true);
            assertThat(wire.replies()).containsExactly("a2 OK .");

            bench.clock().advance(Duration.ofMinutes(29));
            assertThat(wire.replies()).isEmpty();
        }
    }

    @Test
    void anIdlingClientIsCutAtTheLimitOfIdleWhateverOctetsItSends() {
        try (ImapWire wire = loggedIn(with("imap.limits.idleMinutes", "10"))) {
            wire.sendLine("a2 IDLE");
            assertThat(wire.replies()).containsExactly("+ .");
            clock(wire).advance(Duration.ofMinutes(9));
            wire.send("D".getBytes(StandardCharsets.US_ASCII));
            clock(wire).advance(Duration.ofMinutes(1));

            assertThat(wire.replies()).containsExactly("* BYE .");
        }
    }

    @Test
    void idleBeganAnewIsTimeAnew() {
        try (ImapWire wire = loggedIn(bench)) {
            for (int i = 0; i < 4; i++) {
                wire.sendLine("a2 IDLE");
                bench.clock().advance(Duration.ofMinutes(29));
                wire.sendLine("DONE");
                assertThat(wire.replies()).containsExactly("+ .", "a2 OK .");
            }
        }
    }

    @Test
    void zeroIsForEver() {
        try (ImapWire wire = loggedIn(with("imap.limits.autoLogoutMinutes", "off"))) {
            clock(wire).advance(Duration.ofDays(1000));

            assertThat(wire.replies()).isEmpty();
            assertThat(wire.isOpen()).isTrue();
        }
    }

    @Test
    void nothingOfAClientThatWasCutIsHeardAnyMoreAndItsLastWordsAreNotWaitedForForEver() {
        try (ImapWire wire = loggedIn(bench)) {
            wire.channel().pipeline().addFirst(new StuckSocket());
            bench.clock().advance(Duration.ofMinutes(30));
            pass(wire, 0);
            wire.sendLine("a2 NOOP");
            assertThat(wire.isOpen()).isTrue();
            assertThat(transcript(wire)).contains("S: * BYE .\n").doesNotContain("S: a2");

            pass(wire, 5);
            assertThat(wire.isOpen()).isFalse();
        }
    }

    @Test
    void aSubmissionClientThatIsSilentFor5MinutesHears421() {
        try (SmtpWire wire = new SmtpWire(house)) {
            wire.replies();
            wire.sendLine("EHLO phone.example");
            wire.sendLine("AUTH PLAIN "
                    + SmtpDialogue.plain("taro-d", house.taro().imapPassword().value()));
            assertThat(wire.replies()).endsWith("235 Authentication successful");
            house.clock().advance(Duration.ofMinutes(4));
            wire.sendLine("NOOP");
            assertThat(wire.replies()).hasSize(1);
            house.clock().advance(Duration.ofMinutes(4));
            assertThat(wire.replies()).isEmpty();

            house.clock().advance(Duration.ofMinutes(1));
            assertThat(wire.replies()).containsExactly("421 Timeout, closing transmission channel");
            assertThat(wire.isOpen()).isFalse();
        }
    }

    @Test
    void aSubmissionClientThatNeverLogsInHears421() {
        try (SmtpWire wire = new SmtpWire(house)) {
            wire.channel().freezeTime();
            wire.channel().advanceTimeBy(301, TimeUnit.SECONDS);

            assertThat(wire.replies()).endsWith("421 Timeout, closing transmission channel");
        }
    }

    private ImapBench with(String path, String value) {
        owned = new ImapBench(Dialects.named("docomo").with(path, value).bind());
        return owned;
    }

    private SimulatorClock clock(ImapWire wire) {
        assertThat(wire.isOpen()).isTrue();
        return owned.clock();
    }

    private static ImapWire frozen(ImapBench bench) {
        ImapWire wire = new ImapWire(bench, "imap.spmode.ne.jp");
        wire.channel().freezeTime();
        return wire;
    }

    private static ImapWire loggedIn(ImapBench bench) {
        ImapWire wire = frozen(bench);
        wire.sendLine("a1 LOGIN taro-d " + bench.taro().imapPassword().value());
        assertThat(wire.replies()).containsExactly("* OK .", "a1 OK .");
        return wire;
    }

    private static void pass(ImapWire wire, int seconds) {
        wire.channel().advanceTimeBy(seconds, TimeUnit.SECONDS);
        wire.channel().runScheduledPendingTasks();
        wire.channel().runPendingTasks();
    }

    private static String transcript(ImapWire wire) {
        return TranscriptPrinter.print(wire.transcript().entries());
    }
}
