package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

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
}
