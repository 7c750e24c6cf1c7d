package io.github.spmodesim.simulator.mime;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written here is read by Angus Mail and by this simulator as it was meant. */
class TextMailTest {
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 1, 9, 0, 0, 0, ZoneId.of("Asia/Tokyo"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "",
                " blanks around ",
                "=?UTF-8?B?no word?=",
                "春のお知らせ",
                "とても長い件名なので、符号化語が一つでは足りず、いくつかに分かれて、次の行に続くことになる😀𠮷野家の件名",
                "a subject that is plain but longer than seventy characters, which a line should not be made of",
                "two\r\nlines: x"
            })
    void aSubjectComesOutAsItWentIn(String subject) throws Exception {
        Octets written = written(subject, "");

        assertThat(parsed(written).getSubject()).isEqualTo(subject);
        assertThat(ShownMail.of(MimeScanner.scan(written)).subject()).isEqualTo(subject);
        assertThat(written.asLatin1().lines().filter(line -> line.length() > 76))
                .isEmpty();
        assertThat(MimeScanner.header(written).list()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\r\nb\r\n", "本文\r\n😀\r\n", "\u0000\r\n", ".\r\n..\r\n"})
    void aTextComesOutAsItWentIn(String text) throws Exception {
        Octets written = written("x", text);

        assertThat(parsed(written).getContent()).isEqualTo(text);
        assertThat(ShownMail.of(MimeScanner.scan(written)).text()).isEqualTo(text);
    }

    @Test
    void linesEndInCrlfHoweverTheyWereTyped() {
        assertThat(ShownMail.of(MimeScanner.scan(written("x", "a\nb\rc"))).text())
                .isEqualTo("a\r\nb\r\nc\r\n");
    }

    @Test
    void aLineThatIsTooLongToTravelIsEncoded() {
        assertThat(written("x", "y".repeat(998)).asLatin1()).contains("Encoding: 7bit");
        assertThat(written("x", "y".repeat(999)).asLatin1()).contains("Encoding: base64");
    }

    @Test
    void whatStandsInItCanBeReadByEye() {
        assertThat(written("hello", "world").asLatin1()).isEqualTo("""
                From: a@example.jp\r
                To: taro@docomo.ne.jp\r
                Subject: hello\r
                Date: Sun, 1 Nov 2026 09:00:00 +0900\r
                Message-ID: <1@docomo.ne.jp>\r
                MIME-Version: 1.0\r
                Content-Type: text/plain; charset=UTF-8\r
                Content-Transfer-Encoding: 7bit\r
                \r
                world\r
                """);
    }

    private static Octets written(String subject, String text) {
        return new TextMail("a@example.jp", "taro@docomo.ne.jp", subject, text).written(NOW, "<1@docomo.ne.jp>");
    }

    private static MimeMessage parsed(Octets octets) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(octets.toByteArray()));
    }
}
