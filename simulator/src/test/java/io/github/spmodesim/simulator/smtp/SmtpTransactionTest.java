package io.github.spmodesim.simulator.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.testkit.SmtpDialogue;
import io.github.spmodesim.simulator.testkit.SmtpHouse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpTransactionTest {
    private final SmtpHouse house = new SmtpHouse();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # argument of MAIL                             | code
            FROM:<taro@docomo.ne.jp>                       | 250
            from:<taro@docomo.ne.jp>                       | 250
            FROM:<somebody@elsewhere.example>              | 550
            FROM:<TARO@docomo.NE.jp>                       | 250
            FROM:<taro@docomo.ne.jp> SIZE=15728640         | 250
            FROM:<taro@docomo.ne.jp> size=1 AUTH=<>        | 250
            FROM:<taro@docomo.ne.jp> SIZE=15728641         | 552
            FROM:<taro@docomo.ne.jp> SIZE=99999999999999999999 | 552
            FROM:<taro@docomo.ne.jp> SIZE=1x               | 501
            FROM:<taro@docomo.ne.jp> SIZE                  | 501
            FROM:<taro@docomo.ne.jp> BODY=8BITMIME         | 555
            FROM:<taro@docomo.ne.jp> SMTPUTF8              | 555
            FROM:<>                                        | 550
            FROM: <taro@docomo.ne.jp>                      | 501
            FROM:taro@docomo.ne.jp                         | 501
            FROM:<taro@docomo.ne.jp                        | 501
            FROM:<taro@docomo.ne.jp>SIZE=1                 | 501
            FROM:<taro>                                    | 501
            TO:<taro@docomo.ne.jp>                         | 501
            """, delimiter = '|')
    void readsTheSender(String argument, String code) throws Exception {
        SmtpDialogue client = new SmtpDialogue(house.service()).loggedInAs(house.taro());

        assertThat(client.says("MAIL " + argument)).startsWith(code);
        assertThat(client.says("RCPT TO:<taro@docomo.ne.jp>")).startsWith(code.equals("250") ? "250" : "503");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # argument of RCPT                             | reply
            TO:<taro@docomo.ne.jp>                         | 250 Requested mail action okay, completed
            to:<TARO@Docomo.NE.jp>                         | 250 Requested mail action okay, completed
            TO:<hanako..h@docomo.ne.jp>                    | 250 Requested mail action okay, completed
            TO:<"hanako..h"@docomo.ne.jp>                  | 250 Requested mail action okay, completed
            TO:<"hana\\ko..h"@docomo.ne.jp>              | 250 Requested mail action okay, completed
            TO:<@relay.example:taro@docomo.ne.jp>          | 250 Requested mail action okay, completed
            TO:<nobody@docomo.ne.jp>                       | 550 Unknown user
            TO:<nobody@DOCOMO.ne.jp>                       | 550 Unknown user
            TO:<taro@elsewhere.example>                    | 550 Mail to the outside is not connected in this simulator
            TO:<taro@docomo.ne.jp> NOTIFY=NEVER            | 555 MAIL FROM/RCPT TO parameters not recognized or not implemented
            TO:<>                                          | 501 Syntax error
            TO:<">                                         | 501 Syntax error
            TO:<"@docomo.ne.jp>                            | 501 Syntax error
            TO:<two@at@docomo.ne.jp>                       | 501 Syntax error
            TO:<"a>b"@docomo.ne.jp>                        | 550 Unknown user
            TO:<..a.@docomo.ne.jp>                         | 550 Unknown user
            TO:<postmaster>                                | 550 Unknown user
            TO:<taro>                                      | 501 Syntax error
            TO:<a@b..example>                              | 501 Syntax error
            TO:<a@b-.example>                              | 501 Syntax error
            TO:<a@-b.example>                              | 501 Syntax error
            TO:<a@[300.0.0.1]>                             | 501 Syntax error
            TO:<(c)a@docomo.ne.jp>                         | 501 Syntax error
            TO:<a,b@docomo.ne.jp>                          | 501 Syntax error
            TO:<a;b@docomo.ne.jp>                          | 501 Syntax error
            FROM:<taro@docomo.ne.jp>                       | 501 Syntax error
            """, delimiter = '|')
    void readsARecipient(String argument, String reply) throws Exception {
        SmtpDialogue client = begun(house);

        assertThat(client.says("RCPT " + argument)).isEqualTo(reply);
        assertThat(client.says("DATA")).startsWith(reply.startsWith("250") ? "354" : "503");
    }

    @Test
    void refusesTheSizeWhereSizeIsNotAnnounced() throws Exception {
        SmtpHouse sizeless = new SmtpHouse("smtp.extensions.SIZE=off");
        SmtpDialogue client = new SmtpDialogue(sizeless.service()).loggedInAs(sizeless.taro());

        assertThat(client.says("MAIL FROM:<taro@docomo.ne.jp> SIZE=1")).startsWith("555");
    }

    @ParameterizedTest
    @CsvSource({"8BITMIME, 250", "7bit, 250", "BINARYMIME, 501", "'', 501"})
    void takesTheBodyKindsOf8BitMimeWhereItIsAnnounced(String body, String code, @TempDir Path folder)
            throws Exception {
        Path file = Files.writeString(folder.resolve("eight-bit.yaml"), """
                extends: docomo
                smtp:
                  extensions:
                    8BITMIME: {value: true, tag: ASSUMPTION, source: "a test"}
                """);
        SmtpHouse eightBit = new SmtpHouse(Dialects.file(file));
        SmtpDialogue client = new SmtpDialogue(eightBit.service()).loggedInAs(eightBit.taro());

        assertThat(client.says("MAIL FROM:<taro@docomo.ne.jp> BODY=" + body)).startsWith(code);
    }

    @Test
    void takesTheNullSenderWhereTheDialectDoes() throws Exception {
        SmtpHouse lenient = new SmtpHouse("smtp.sending.nullSender=on");
        SmtpDialogue client = new SmtpDialogue(lenient.service()).loggedInAs(lenient.taro());

        assertThat(client.says("MAIL FROM:<>")).startsWith("250");
    }

    @Test
    void takesAsManyRecipientsAsTheLimitAndTheSameOnesAgain() throws Exception {
        SmtpDialogue client = begun(new SmtpHouse("smtp.limits.recipients=1"));

        assertThat(client.says("RCPT TO:<taro@docomo.ne.jp>")).startsWith("250");
        assertThat(client.says("RCPT TO:<hanako..h@docomo.ne.jp>")).isEqualTo("452 too many recipients");
        assertThat(client.says("RCPT TO:<taro@docomo.ne.jp>")).startsWith("250");
        assertThat(client.says("DATA")).startsWith("354");
    }

    @Test
    void takesNoArgumentOfData() throws Exception {
        SmtpDialogue client = begun(house);
        client.says("RCPT TO:<taro@docomo.ne.jp>");

        assertThat(client.says("DATA now")).startsWith("501");
        assertThat(client.says("DATA")).startsWith("354");
    }

    @Test
    void notesWhyACommandWasRefused() throws Exception {
        SmtpDialogue client = begun(house);

        client.says("RCPT TO:<nobody@docomo.ne.jp>");

        assertThat(client.notes()).contains("550: nobody@docomo.ne.jp leads to NOBODY");
    }

    private static SmtpDialogue begun(SmtpHouse house) throws Exception {
        SmtpDialogue client = new SmtpDialogue(house.service()).loggedInAs(house.taro());
        client.says("MAIL FROM:<taro@docomo.ne.jp>");
        return client;
    }
}
