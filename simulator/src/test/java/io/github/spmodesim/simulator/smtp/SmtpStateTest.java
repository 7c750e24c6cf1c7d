package io.github.spmodesim.simulator.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.testkit.SmtpDialogue;
import io.github.spmodesim.simulator.testkit.SmtpHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the table of states does not show: arguments, and what is left of a transaction. */
class SmtpStateTest {
    private final SmtpHouse house = new SmtpHouse();

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
        assertThat(client.says("NOOP \0")).isEqualTo("500 Syntax error");
        assertThat(client.says("NOOP")).startsWith("250");
    }

    @ParameterizedTest
    @ValueSource(strings = {"QUIT", "NOOP", "RSET", "EHLO again.example", "MAIL FROM:<taro@docomo.ne.jp>"})
    void takesACommandThatComesForAResponseAsABadResponse(String command) throws Exception {
        SmtpDialogue client = new SmtpDialogue(house.service());
        client.says("EHLO phone.example");
        client.says("AUTH PLAIN");

        assertThat(client.says(command)).isEqualTo("501 Syntax error");
        assertThat(client.state()).isEqualTo(SmtpState.GREETED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QUIT", "RSET", "MAIL FROM:<x@docomo.ne.jp>", "BDAT 3 LAST"})
    void takesACommandThatComesForAMessageAsText(String command) throws Exception {
        SmtpDialogue client = withRecipient(house);
        client.says("DATA");

        assertThat(client.says(command)).isEmpty();
        assertThat(client.says(".")).startsWith("250");
        assertThat(house.inbox(house.taro()).get(0).body().octets().asLatin1()).endsWith(command + "\r\n");
    }

    private static SmtpDialogue withRecipient(SmtpHouse house) throws Exception {
        SmtpDialogue client = new SmtpDialogue(house.service()).loggedInAs(house.taro());
        client.says("MAIL FROM:<taro@docomo.ne.jp>");
        client.says("RCPT TO:<taro@docomo.ne.jp>");
        return client;
    }
}
