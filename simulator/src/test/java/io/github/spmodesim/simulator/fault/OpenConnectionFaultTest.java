package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.testkit.TlsLines;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A rule that comes when a connection is long open, and no rule was there before, knows what the connection did. */
@Timeout(60)
class OpenConnectionFaultTest {
    private final FaultHouse house = new FaultHouse();

    @AfterEach
    void stop() {
        house.close();
    }

    @Test
    void isStruckByTheClientThatItSaidToBeBefore() throws IOException {
        try (TlsLines phone = house.loggedIn();
                TlsLines other = house.loggedIn()) {
            phone.asks("a1 ID (\"name\" \"Phone Mail\")");
            other.asks("a1 ID (\"name\" \"Other Mail\")");
            house.add(FaultRule.of(new ReplyWith("NO not now"))
                    .where(MatchField.CLIENT, "phone mail")
                    .command("NOOP"));

            assertThat(phone.says("a2 NOOP")).isEqualTo("a2 NO not now");
            assertThat(other.says("a2 NOOP")).startsWith("a2 OK ");
        }
    }

    @Test
    void isStruckByAClientThatSaysItsNameInALiteral() throws IOException {
        house.add(FaultRule.of(new ReplyWith("NO not now"))
                .where(MatchField.CLIENT, "phone mail")
                .command("NOOP"));
        try (TlsLines phone = house.loggedIn()) {
            phone.asks("a1 ID (\"name\" {10+}\r\nPhone Mail)");

            assertThat(phone.says("a2 NOOP")).isEqualTo("a2 NO not now");
        }
    }

    @Test
    void countsTheCommandsThatCameBeforeIt() throws IOException {
        try (TlsLines imap = house.loggedIn()) {
            imap.says("a1 NOOP");
            imap.says("a2 NOOP");
            house.add(FaultRule.of(new ReplyWith("NO not now")).command("NOOP").nth(4));

            assertThat(imap.says("a3 NOOP")).startsWith("a3 OK ");
            assertThat(imap.says("a4 NOOP")).isEqualTo("a4 NO not now");
        }
    }

    @Test
    void countsBothFormsOfACommandWhereItWaitsForThePlainOneAndThatFormAloneWhereItWaitsForUid() throws IOException {
        try (TlsLines imap = house.loggedIn()) {
            imap.asks("a1 SELECT INBOX");
            house.add(
                    FaultRule.of(new ReplyWith("NO the third")).command("FETCH").nth(3));
            house.add(FaultRule.of(new ReplyWith("NO the third by UID"))
                    .command("UID FETCH")
                    .nth(3));

            assertThat(imap.says("a2 UID FETCH 1:* FLAGS")).startsWith("a2 OK ");
            assertThat(imap.says("a3 FETCH 1:* FLAGS")).doesNotContain("third");
            assertThat(imap.says("a4 UID FETCH 1:* FLAGS")).isEqualTo("a4 NO the third");
            assertThat(imap.says("a5 UID FETCH 1:* FLAGS")).isEqualTo("a5 NO the third by UID");
            assertThat(imap.says("a6 UID FETCH 1:* FLAGS")).startsWith("a6 OK ");
        }
    }

    @Test
    void waitsForNoCommandThatTheServiceDoesNotHave() {
        FaultRule misspelt = FaultRule.of(new ReplyWith("NO not now")).command("SELEKT");

        assertThatThrownBy(() -> house.add(misspelt))
                .isInstanceOf(FaultRefusal.class)
                .hasMessageStartingWith("command: expected one of APPEND, AUTHENTICATE,")
                .hasMessageContaining("UID FETCH")
                .hasMessageNotContaining("EHLO");
    }
}
