package io.github.spmodesim.simulator.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies as text: RFC 2045 section 6, and what lies beside it. */
class BodyTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"ISO-2022-JP", "Shift_JIS", "windows-31j", "EUC-JP", "UTF-8"})
    void decodesJapaneseInBase64(String label) {
        byte[] octets = "明日の会議\r\n".getBytes(Charset.forName(label));

        assertThat(text("base64", label, Base64.getMimeEncoder().encodeToString(octets)))
                .isEqualTo("明日の会議\r\n");
    }

    @Test
    void guessesWhereNoCharsetIsNamed() {
        byte[] octets = "明日の会議".getBytes(Charset.forName("windows-31j"));

        assertThat(text("base64", "x-nothing", Base64.getEncoder().encodeToString(octets)))
                .isEqualTo("明日の会議");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a=3Db,a=b",
                "`a=\r\nb`,ab",
                "`a= \t\r\nb`,ab",
                "`a=\nb`,ab",
                "a=,a",
                "a=4,a=4",
                "a=zzb,a=zzb",
                "a=3db,a=b",
                "`a \t\r\nb`,`a\r\nb`",
                "`a  \nb`,`a\nb`",
                "`a \t`,a",
                "`a \rb`,`a \rb`",
                "`  a  b`,`  a  b`",
                "`a=20\r\nb`,`a \r\nb`",
                "`a =20 \r\nb`,`a  \r\nb`",
                "`a \t= \r\n b`,`a \t b`"
            })
    void decodesQuotedPrintable(String body, String text) {
        assertThat(text("quoted-printable", "utf-8", body)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"YQ==,a", "YWI=,ab", "YWJj,abc", "Y Q=;=,a", "YQ==YWI=,aab", "Y,''", "!!YWJj??,abc", "YQ,a"})
    void decodesBase64ThatIsNotClean(String body, String text) {
        assertThat(text("Base64", "utf-8", body.replace(";", "\r\n"))).isEqualTo(text);
    }

    @Test
    void decodesAsTheJdkDoes() {
        Random random = new Random(1);
        for (int length = 0; length < 500; length++) {
            byte[] octets = new byte[length];
            random.nextBytes(octets);
            Octets encoded = Octets.of(Base64.getMimeEncoder().encode(octets));

            assertThat(TransferEncoding.BASE64.decode(encoded)).isEqualTo(Octets.of(octets));
        }
    }

    @Test
    void copiesNothingWhereNothingIsEncoded() {
        MimePart part = Mail.scan("Content-Type: text/plain\n\nabc");

        assertThat(BodyText.octets(part).array()).isSameAs(part.body().array());
        assertThat(BodyText.isPlainAscii(part)).isTrue();
    }

    @Test
    void knowsThatEscapesAreNoPlainAscii() {
        assertThat(BodyText.isPlainAscii(Mail.scan("\n\u001b$B2q\u001b(B"))).isFalse();
        assertThat(BodyText.isPlainAscii(Mail.scan("Content-Transfer-Encoding: base64\n\nYQ==")))
                .isFalse();
        assertThat(BodyText.isPlainAscii(Mail.scan("\n\u00e9"))).isFalse();
    }

    @Test
    void takesTextAndReportsForText() {
        assertThat(BodyText.isText(Mail.scan("Content-Type: text/html\n\nx"))).isTrue();
        assertThat(BodyText.isText(Mail.scan("Content-Type: message/delivery-status\n\nx")))
                .isTrue();
        assertThat(BodyText.isText(Mail.scan("Content-Type: image/png\n\nx"))).isFalse();
        assertThat(BodyText.isText(Mail.scan("Content-Type: message/rfc822\n\nSubject: x\n\ny")))
                .isFalse();
    }

    private static String text(String encoding, String charset, String body) {
        return BodyText.of(MimeScanner.scan(Octets.ofLatin1("Content-Type: text/plain; charset=" + charset
                + "\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + body)));
    }
}
