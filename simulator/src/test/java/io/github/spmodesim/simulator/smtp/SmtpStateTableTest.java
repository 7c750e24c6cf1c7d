package io.github.spmodesim.simulator.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.testkit.SmtpDialogue;
import io.github.spmodesim.simulator.testkit.SmtpHouse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command in every state: the code that it is answered with. */
class SmtpStateTableTest {
    private final SmtpHouse house = new SmtpHouse();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # command                     | connected, greeted, logged in, sender, recipient
            EHLO again.example            | 250 503 503 503 503
            HELO again.example            | 502 502 502 502 502
            AUTH PLAIN                    | 503 334 503 503 503
            MAIL FROM:<taro@docomo.ne.jp> | 503 530 250 503 503
            RCPT TO:<taro@docomo.ne.jp>   | 503 503 503 250 250
            DATA                          | 503 503 503 503 354
            RSET                          | 250 250 250 250 250
            NOOP                          | 250 250 250 250 250
            QUIT                          | 221 221 221 221 221
            VRFY taro                     | 502 502 502 502 502
            STARTTLS                      | 502 502 502 502 502
            FROBNICATE                    | 500 500 500 500 500
            """, delimiter = '|')
    void answersEveryCommandInEveryStateInTheStrictOrder(String command, String codes) throws Exception {
        assertThat(codesOf(command, house)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            EHLO again.example            | 250 250 250 250 250
            HELO again.example            | 250 250 250 250 250
            """, delimiter = '|')
    void takesAnotherGreetingWhereTheOrderIsNotStrict(String command, String codes) throws Exception {
        assertThat(codesOf(command, new SmtpHouse("smtp.strictOrder=off"))).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({
        "EHLO, 501",
        "'EHLO two words', 501",
        "RSET now, 501",
        "QUIT now, 501",
        "NOOP whatever, 250",
        "noop, 250",
        "'NOOP  ', 250"
    })
    void readsArguments(String command, String code) throws Exception {
        assertThat(new SmtpDialogue(house.service()).says(command)).startsWith(code);
    }

    @Test
    void dropsTheTransactionAtRset() throws Exception {
        SmtpDialogue client = withRecipient(house);

        client.says("RSET");

        assertThat(client.says("DATA")).startsWith("503");
        assertThat(client.says("MAIL FROM:<taro@docomo.ne.jp>")).startsWith("250");
        assertThat(client.says("DATA")).startsWith("503");
    }

    @Test
    void keepsTheLogInButNotTheTransactionAtASecondEhlo() throws Exception {
        SmtpDialogue client = withRecipient(new SmtpHouse("smtp.strictOrder=off"));

        client.says("EHLO again.example");

        assertThat(client.says("DATA")).startsWith("503");
        assertThat(client.says("MAIL FROM:<taro@docomo.ne.jp>")).startsWith("250");
    }

    @Test
    void announcesWhatTheDialectHas() throws Exception {
        assertThat(new SmtpDialogue(new SmtpHouse("smtp.extensions.MAIL=off").service()).says("EHLO phone.example"))
                .isEqualTo("""
                        250-docomo.ne.jp
                        250-AUTH PLAIN LOGIN
                        250-RCPT
                        250-DATA
                        250-QUIT
                        250-RSET
                        250-NOOP
                        250 SIZE""");
    }

    @Test
    void closesAtQuit() throws Exception {
        SmtpDialogue client = new SmtpDialogue(house.service());

        assertThat(client.says("QUIT")).isEqualTo("221 Service closing transmission channel");
        assertThat(client.closed()).isTrue();
        assertThat(client.state()).isEqualTo(SmtpState.CLOSED);
    }

    @Test
    void goesOnAfterALineThatIsNoCommand() throws Exception {
        SmtpDialogue client = new SmtpDialogue(house.service());

        assertThat(client.says("NOOP " + "x".repeat(5000))).isEqualTo("500 Line Too Long");
        assertThat(client.sends("NOOP\n")).isEqualTo("500 Syntax error");
        assertThat(client.says("NOOP")).startsWith("250");
    }

    private static String codesOf(String command, SmtpHouse house) throws Exception {
        List<SmtpDialogue> states = List.of(
                new SmtpDialogue(house.service()),
                greeted(house),
                new SmtpDialogue(house.service()).loggedInAs(house.taro()),
                withSender(house),
                withRecipient(house));
        List<String> codes = new ArrayList<>();
        for (SmtpDialogue client : states) {
            codes.add(client.says(command).substring(0, 3));
        }
        return String.join(" ", codes);
    }

    private static SmtpDialogue greeted(SmtpHouse house) throws Exception {
        SmtpDialogue client = new SmtpDialogue(house.service());
        client.says("EHLO phone.example");
        return client;
    }

    private static SmtpDialogue withSender(SmtpHouse house) throws Exception {
        SmtpDialogue client = new SmtpDialogue(house.service()).loggedInAs(house.taro());
        client.says("MAIL FROM:<taro@docomo.ne.jp>");
        return client;
    }

    private static SmtpDialogue withRecipient(SmtpHouse house) throws Exception {
        SmtpDialogue client = withSender(house);
        client.says("RCPT TO:<taro@docomo.ne.jp>");
        return client;
    }
}
