package io.github.spmodesim.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.subscriber.Contract;
import io.github.spmodesim.simulator.subscriber.LockKind;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.testkit.SmtpDialogue;
import io.github.spmodesim.simulator.testkit.TlsLines;
import io.github.spmodesim.simulator.transcript.TranscriptPrinter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a session notices that was open when its password, its contract or its account came to an end. */
@Timeout(60)
class OpenSessionTest {
    /** What ends a log-in, and the dialect's value that says what follows. */
    private enum End {
        REISSUE("session.atReissue", "PASSWORD_ENDED"),
        REVOCATION("session.atReissue", "PASSWORD_ENDED"),
        CONTRACT("session.atContractEnd", "CONTRACT_ENDED"),
        LOCK("session.atLock", "LOCKED");

        private final String setting;
        private final String cause;

        End(String setting, String cause) {
            this.setting = setting;
            this.cause = cause;
        }

        void bringAbout(Subscribers all, Subscriber taro) {
            switch (this) {
                case REISSUE -> all.reissue(taro);
                case REVOCATION -> all.revoke(taro, "leaked");
                case CONTRACT -> all.changeContract(taro, Contract.CANCELLED);
                case LOCK -> all.lock(taro, LockKind.D_ACCOUNT);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void keptItGoesOnInImapAndSmtp(End end) throws IOException {
        try (House house = new House(end, "KEEP");
                TlsLines imap = house.imap();
                TlsLines smtp = house.smtp()) {
            house.end(end);

            assertThat(imap.asks("a3 NOOP")).endsWith("a3 OK .");
            assertThat(smtp.says("MAIL FROM:<taro@docomo.ne.jp>")).startsWith("250 ");
            house.awaitNote("log-in ended: " + end.cause + ", open session KEEP", 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theNextCommandFailsAndEndsIt(End end) throws IOException {
        try (House house = new House(end, "NEXT_COMMAND");
                TlsLines imap = house.imap();
                TlsLines smtp = house.smtp()) {
            house.end(end);

            assertThat(imap.says("a3 NOOP")).isEqualTo("* BYE .");
            assertThat(imap.rest()).containsExactly("a3 NO .");
            assertThat(smtp.says("MAIL FROM:<taro@docomo.ne.jp>")).startsWith("421 ");
            assertThat(smtp.rest()).isEmpty();
            house.awaitNote("log-in ended: " + end.cause + ", open session NEXT_COMMAND", 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void atOnceItEndsUnasked(End end) throws IOException {
        try (House house = new House(end, "AT_ONCE");
                TlsLines imap = house.imap();
                TlsLines idle = house.imap();
                TlsLines smtp = house.smtp()) {
            assertThat(idle.says("a3 IDLE")).isEqualTo("+ .");
            house.end(end);

            assertThat(imap.rest()).containsExactly("* BYE .");
            assertThat(idle.rest()).containsExactly("* BYE .");
            assertThat(smtp.rest()).singleElement().asString().startsWith("421 ");
            house.awaitNote("log-in ended: " + end.cause + ", open session AT_ONCE", 3);
        }
    }

    @Test
    void whoIdlesIsEndedByDone() throws IOException {
        try (House house = new House(End.REISSUE, "NEXT_COMMAND");
                TlsLines idle = house.imap()) {
            assertThat(idle.says("a3 IDLE")).isEqualTo("+ .");
            house.end(End.REISSUE);

            assertThat(idle.says("DONE")).isEqualTo("* BYE .");
            assertThat(idle.rest()).containsExactly("a3 NO .");
        }
    }

    @Test
    void whoIdlesIsNotToldOfNewMailAnyMore() throws IOException {
        try (House house = new House(End.REISSUE, "NEXT_COMMAND");
                TlsLines idle = house.imap()) {
            assertThat(idle.says("a3 IDLE")).isEqualTo("+ .");
            house.end(End.REISSUE);
            house.send();

            assertThat(idle.rest()).containsExactly("* BYE .");
        }
    }

    @Test
    void whoIdlesOnIsToldOfNewMailWhereSessionsAreKept() throws IOException {
        try (House house = new House(End.REISSUE, "KEEP");
                TlsLines idle = house.imap()) {
            assertThat(idle.says("a3 IDLE")).isEqualTo("+ .");
            house.end(End.REISSUE);
            house.send();

            assertThat(idle.line()).isEqualTo("* 1 EXISTS");
        }
    }

    @Test
    void aMessageThatIsOnItsWayIsStillTakenAndTheNextCommandFails() throws IOException {
        try (House house = new House(End.REISSUE, "NEXT_COMMAND");
                TlsLines smtp = house.smtp()) {
            smtp.says("MAIL FROM:<taro@docomo.ne.jp>");
            smtp.says("RCPT TO:<taro@docomo.ne.jp>");
            assertThat(smtp.says("DATA")).startsWith("354 ");
            house.end(End.REISSUE);

            assertThat(smtp.says("Subject: on its way\r\n\r\nhello\r\n.")).startsWith("250 ");
            assertThat(smtp.says("NOOP")).startsWith("421 ");
        }
    }

    @Test
    void theSessionOfTheNewPasswordIsNotTouched() throws IOException {
        try (House house = new House(End.REISSUE, "AT_ONCE")) {
            house.end(End.REISSUE);
            try (TlsLines imap = house.imap()) {
                assertThat(imap.asks("a3 NOOP")).endsWith("a3 OK .");
            }
        }
    }

    @Test
    void docomoEndsThemWithTheNextCommand() {
        assertThat(List.of(End.values()))
                .allSatisfy(end -> assertThat(Objects.requireNonNull(
                                        Dialects.named("docomo").settings().get(end.setting))
                                .value())
                        .isEqualTo("NEXT_COMMAND"));
    }

    /** A service with taro. */
    private static final class House implements AutoCloseable {
        private final SpmodeSimulator simulator;
        private final Subscriber taro;

        House(End end, String rule) {
            simulator = SpmodeSimulator.start(SimulatorOptions.embedded()
                    .withDialect(Dialects.named("docomo").with(end.setting, rule)));
            taro = simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");
        }

        void end(End end) {
            end.bringAbout(simulator.subscribers(), taro);
        }

        /** A client that has logged in and opened INBOX. */
        TlsLines imap() throws IOException {
            TlsLines imap = new TlsLines(simulator.endpoint(Service.IMAP), simulator.clientTls());
            imap.line();
            assertThat(imap.asks("a1 LOGIN taro-d \"" + taro.imapPassword().value() + "\""))
                    .endsWith("a1 OK .");
            imap.asks("a2 SELECT INBOX");
            return imap;
        }

        /** A client that has logged in. */
        TlsLines smtp() throws IOException {
            TlsLines smtp = new TlsLines(simulator.endpoint(Service.SMTP), simulator.clientTls());
            smtp.line();
            String greeted = smtp.says("EHLO phone.example");
            while (greeted.startsWith("250-")) {
                greeted = smtp.line();
            }
            String plain = SmtpDialogue.plain("taro-d", taro.imapPassword().value());
            assertThat(smtp.says("AUTH PLAIN " + plain)).startsWith("235 ");
            return smtp;
        }

        /** Sends taro a message with the password that works now. */
        void send() throws IOException {
            try (TlsLines smtp = smtp()) {
                smtp.says("MAIL FROM:<taro@docomo.ne.jp>");
                smtp.says("RCPT TO:<taro@docomo.ne.jp>");
                smtp.says("DATA");
                assertThat(smtp.says("Subject: news\r\n\r\nhello\r\n.")).startsWith("250 ");
            }
        }

        void awaitNote(String note, int times) {
            Awaitility.await()
                    .untilAsserted(() -> assertThat(TranscriptPrinter.print(
                                    simulator.transcript().entries()))
                            .matches(text -> text.split("# " + note + "\n", -1).length - 1 == times, note));
        }

        @Override
        public void close() {
            simulator.close();
        }
    }
}
