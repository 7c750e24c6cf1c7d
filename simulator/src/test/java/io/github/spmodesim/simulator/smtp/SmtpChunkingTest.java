package io.github.spmodesim.simulator.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.testkit.RecordingFlow;
import io.github.spmodesim.simulator.testkit.SmtpDialogue;
import io.github.spmodesim.simulator.testkit.SmtpHouse;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** BDAT (RFC 3030): octets by their count, whatever they are. */
class SmtpChunkingTest {
    private static final String TAKEN = "250 2.0.0 Chunk taken";
    private static final String ACCEPTED = "250 2.6.0 Message accepted";
    private static final String BAD_SEQUENCE = "503 5.5.1 Bad sequence of commands";
    private static final String TOO_BIG = "552 5.3.4 Message too big";

    private final RecordingFlow flow = new RecordingFlow();

    @Test
    void joinsTheChunksOctetForOctet() throws Exception {
        SmtpDialogue client = addressed();

        assertThat(client.sends("BDAT 5\r\n..\r\n.")).isEqualTo(TAKEN);
        assertThat(client.sends("BDAT 4\r\n\r\n.\r")).isEqualTo(TAKEN);
        assertThat(client.sends("BDAT 1 LAST\r\n\n")).isEqualTo(ACCEPTED);

        assertThat(message()).isEqualTo("..\r\n.\r\n.\r\n");
    }

    @Test
    void joinsChunksOfAnySize() throws Exception {
        Random random = new Random(42);
        String text = ("." + "x".repeat(70) + "\r\n\r\n").repeat(3000);
        SmtpDialogue client = addressed();
        int at = 0;
        while (at < text.length()) {
            int to = Math.min(text.length(), at + random.nextInt(40_000));
            boolean last = to == text.length();
            String said = client.sends("BDAT " + (to - at) + (last ? " LAST" : "") + "\r\n" + text.substring(at, to));
            assertThat(said).isEqualTo(last ? ACCEPTED : TAKEN);
            at = to;
        }

        assertThat(message()).isEqualTo(text);
    }

    @Test
    void takesAMessageWithoutALineBreakAtItsEnd() throws Exception {
        assertThat(addressed().sends("BDAT 1 LAST\r\nx")).isEqualTo(ACCEPTED);
        assertThat(message()).isEqualTo("x");
    }

    @Test
    void refusesACrThatNoLfFollowsAtTheEnd() throws Exception {
        SmtpDialogue client = addressed();

        assertThat(client.sends("BDAT 2\r\nx\r")).isEqualTo(TAKEN);
        assertThat(client.says("BDAT 0 LAST")).isEqualTo("554 5.6.0 Bare CR or LF in message");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0\r\n", "\0", "\r\n\0"})
    void refusesANul(String chunk) throws Exception {
        SmtpDialogue client = addressed();

        assertThat(client.sends("BDAT " + chunk.length() + "\r\n" + chunk)).isEqualTo("554 5.6.0 NUL in message");
        assertThat(client.says("BDAT 0 LAST")).isEqualTo(BAD_SEQUENCE);
    }

    @Test
    void takesEveryOctetOfABinaryMessageWhereThatIsAnnounced() throws Exception {
        SmtpHouse house = new SmtpHouse(Dialects.named("modern"), "smtp.extensions.BINARYMIME=on");
        SmtpDialogue client = new SmtpDialogue(house.service(flow)).loggedInAs(house.taro());
        client.says("MAIL FROM:<taro@docomo.ne.jp> BODY=BINARYMIME");
        client.says("RCPT TO:<taro@docomo.ne.jp>");
        StringBuilder all = new StringBuilder("x".repeat(2000));
        for (char octet = 0; octet < 256; octet++) {
            all.append(octet);
        }

        assertThat(client.sends("BDAT " + all.length() + " LAST\r\n" + all)).isEqualTo(ACCEPTED);
        assertThat(message()).isEqualTo(all.toString());
    }

    @Test
    void takesExactlyAsMuchAsTheLimit() throws Exception {
        SmtpHouse house = new SmtpHouse(Dialects.named("modern"), "smtp.limits.messageOctets=100");
        SmtpDialogue client = addressed(house);

        assertThat(client.sends("BDAT 60\r\n" + "x".repeat(60))).isEqualTo(TAKEN);
        assertThat(client.sends("BDAT 40 LAST\r\n" + "x".repeat(40))).isEqualTo(ACCEPTED);
        begin(client);
        assertThat(client.sends("BDAT 60\r\n" + "x".repeat(60))).isEqualTo(TAKEN);
        assertThat(client.sends("BDAT 41 LAST\r\n" + "x".repeat(41))).isEqualTo(TOO_BIG);
        assertThat(client.says("BDAT 0 LAST")).isEqualTo(BAD_SEQUENCE);
        assertThat(flow.accepted()).hasSize(1);
    }

    @Test
    void swallowsAChunkBeyondTheLimitBeforeItAnswers() throws Exception {
        SmtpDialogue client = addressed();

        assertThat(client.sends("BDAT 20000000 LAST\r\n")).isEmpty();
        for (int i = 0; i < 20; i++) {
            assertThat(client.sends("QUIT\r\n".repeat(100_000) + "x".repeat(399_999)))
                    .isEmpty();
        }
        assertThat(client.sends("QUIT\r\n QUIT\r\n" + "x".repeat(7) + "NOOP\r\n"))
                .isEqualTo(TOO_BIG + "\n250 2.0.0 OK");
    }

    @Test
    void swallowsAChunkThatNobodyMaySendYet() throws Exception {
        SmtpHouse house = new SmtpHouse(Dialects.named("modern"));
        SmtpDialogue client = new SmtpDialogue(house.service(flow));

        assertThat(client.sends("BDAT 6 LAST\r\nQUIT\r\nNOOP\r\n")).isEqualTo(BAD_SEQUENCE + "\n250 2.0.0 OK");
        client.says("HELO phone.example");
        assertThat(client.sends("BDAT 6 LAST\r\nQUIT\r\nNOOP\r\n")).isEqualTo(BAD_SEQUENCE + "\n250 2.0.0 OK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BDAT",
                "BDAT x",
                "BDAT -1",
                "BDAT 1 FIRST",
                "BDAT 1LAST",
                "BDAT 1 LAST now",
                "BDAT 9999999999999999999"
            })
    void closesWhereItCannotTellHowManyOctetsFollow(String command) throws Exception {
        SmtpDialogue client = addressed();

        assertThat(client.says(command)).isEqualTo("501 5.5.4 Syntax error in parameters or arguments");
        assertThat(client.closed()).isTrue();
        assertThat(client.notes()).last().asString().startsWith("BDAT: expected a count of octets");
    }

    @Test
    void forgetsTheChunksAtRset() throws Exception {
        SmtpDialogue client = addressed();
        client.sends("BDAT 3\r\nold");
        client.says("RSET");
        begin(client);

        assertThat(client.sends("BDAT 3 LAST\r\nnew")).isEqualTo(ACCEPTED);
        assertThat(message()).isEqualTo("new");
    }

    @Test
    void handsNothingOverWhereTheConnectionBreaksBeforeTheLastChunk() throws Exception {
        SmtpDialogue client = addressed();
        client.sends("BDAT 3\r\nold");
        client.sends("BDAT 10 LAST\r\n123456789");

        client.breaks();

        assertThat(flow.accepted()).isEmpty();
    }

    private String message() {
        return flow.accepted().get(0).text().octets().asLatin1();
    }

    private SmtpDialogue addressed() throws Exception {
        return addressed(new SmtpHouse(Dialects.named("modern")));
    }

    private SmtpDialogue addressed(SmtpHouse house) throws Exception {
        SmtpDialogue client = new SmtpDialogue(house.service(flow)).loggedInAs(house.taro());
        begin(client);
        return client;
    }

    private static void begin(SmtpDialogue client) throws Exception {
        assertThat(client.says("MAIL FROM:<taro@docomo.ne.jp>")).startsWith("250");
        assertThat(client.says("RCPT TO:<taro@docomo.ne.jp>")).startsWith("250");
    }
}
