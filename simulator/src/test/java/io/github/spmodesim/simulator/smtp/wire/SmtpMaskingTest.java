package io.github.spmodesim.simulator.smtp.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpMaskingTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # command                         | shown
            EHLO phone.example                | EHLO phone.example
            mail FROM:<taro@docomo.ne.jp>     | MAIL FROM:<taro@docomo.ne.jp>
            QUIT                              | QUIT
            AUTH LOGIN                        | AUTH LOGIN
            auth plain AHRhcm8tZABzZWNyZXQ=   | AUTH plain ********
            AUTH LOGIN dGFyby1k               | AUTH LOGIN ********
            AUTH AHRhcm8tZABzZWNyZXQ=         | AUTH ********
            AUTH SECRET PLAIN                 | AUTH ********
            AUHT PLAIN AHRhcm8tZABzZWNyZXQ=   | AUHT ********
            LOGIN taro-d secret               | LOGIN ********
            AHRhcm8tZABzZWNyZXQ=              | ********
            c2VjcmV0c2VjcmV0                  | ********
            """, delimiter = '|')
    void showsNoSecretOfACommand(String command, String shown) {
        assertThat(SmtpRequest.of(command).masked()).isEqualTo(shown);
        assertThat(SmtpRequest.of(command)).hasToString("SmtpRequest[" + shown + "]");
    }

    @Test
    void showsNothingOfAResponse() {
        assertThat(new SmtpLine("c2VjcmV0").masked()).isEqualTo("********");
        assertThat(new SmtpLine("c2VjcmV0")).hasToString("SmtpLine[********]");
    }

    @Test
    void showsAMessageByItsSize() throws Exception {
        assertThat(Frames.textOf("private\r\n.\r\n").masked()).isEqualTo("(message of 9 octets)");
    }
}
