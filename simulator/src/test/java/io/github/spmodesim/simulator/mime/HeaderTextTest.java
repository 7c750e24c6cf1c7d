package io.github.spmodesim.simulator.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 2047, and what Japanese senders made of it. */
class HeaderTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain text | plain text",
                "=?ISO-8859-1?Q?a?= | a",
                "=?ISO-8859-1?Q?a?= b | a b",
                "=?ISO-8859-1?Q?a?= =?ISO-8859-1?Q?b?= | ab",
                "=?ISO-8859-1?Q?a?=   =?ISO-8859-1?Q?b?= | ab",
                "=?ISO-8859-1?Q?a_b?= | a b",
                "=?ISO-8859-1?Q?a?= =?ISO-8859-1?Q?_b?= | a b",
                "=?US-ASCII*EN?Q?Keith_Moore?= <moore@cs.utk.edu> | Keith Moore <moore@cs.utk.edu>",
                "=?ISO-8859-1?B?SWYgeW91IGNhbiByZWFkIHRoaXMgeW8=?= =?ISO-8859-2?B?dSB1bmRlcnN0YW5kIHRoZSBleGFtcGxlLg==?="
                        + " | If you can read this you understand the example.",
            })
    void decodesTheExamplesOfTheRfc(String value, String text) {
        assertThat(HeaderText.decode(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ISO-2022-JP", "Shift_JIS", "windows-31j", "EUC-JP", "UTF-8", "iso-2022-jp", "sjis", "utf8"})
    void decodesJapaneseInEveryCharset(String label) {
        byte[] octets = "会議の資料です".getBytes(MailCharset.named(label).orElseThrow());

        assertThat(HeaderText.decode(base64Word(label, octets))).isEqualTo("会議の資料です");
    }

    @Test
    void decodesWordsInsideQuotes() {
        String word = base64Word("UTF-8", "山田 太郎".getBytes(StandardCharsets.UTF_8));

        assertThat(HeaderText.decode("\"" + word + "\" <taro@docomo.ne.jp>"))
                .isEqualTo("\"山田 太郎\" <taro@docomo.ne.jp>");
    }

    @Test
    void joinsACharacterThatIsSplitAcrossWords() {
        byte[] octets = "会議".getBytes(StandardCharsets.UTF_8);

        for (int cut = 0; cut <= octets.length; cut++) {
            assertThat(HeaderText.decode(twoWords("UTF-8", octets, cut)))
                    .as("cut at %d", cut)
                    .isEqualTo("会議");
        }
    }

    @Test
    void joinsAShiftThatIsSplitAcrossWords() {
        byte[] octets = "会議です ok".getBytes(Charset.forName("ISO-2022-JP"));

        for (int cut = 0; cut <= octets.length; cut++) {
            assertThat(HeaderText.decode(twoWords("ISO-2022-JP", octets, cut)))
                    .as("cut at %d", cut)
                    .isEqualTo("会議です ok");
        }
    }

    @Test
    void doesNotJoinAcrossText() {
        assertThat(HeaderText.decode("=?UTF-8?Q?=E4=BC?= x =?UTF-8?Q?=9A?=")).isEqualTo("\ufffd x \ufffd");
    }

    @Test
    void mapsTheCharactersThatMicrosoftAdded() {
        assertThat(HeaderText.decode(base64Word("ISO-2022-JP", "①㈱".getBytes(Charset.forName("x-windows-50221")))))
                .isEqualTo("①㈱");
        assertThat(HeaderText.decode(base64Word("Shift_JIS", "①ｱ".getBytes(Charset.forName("windows-31j")))))
                .isEqualTo("①ｱ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "ISO-2022-JP"})
    void guessesRawOctets(String charset) {
        String value = Octets.of("Re: 資料の件".getBytes(Charset.forName(charset))).asLatin1();

        assertThat(HeaderText.decode(value)).isEqualTo("Re: 資料の件");
    }

    @Test
    void takesLatin1WhereNothingElseFits() {
        assertThat(HeaderText.decode("caf\u00e9")).isEqualTo("café");
    }

    @Test
    void findsNoWordInsideRawIso2022Jp() {
        String raw = "\u001b$B=?8;?=\u001b(B";

        assertThat(HeaderText.decode(raw))
                .isEqualTo(new String(raw.getBytes(StandardCharsets.ISO_8859_1), Charset.forName("ISO-2022-JP")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=?",
                "=?=",
                "=?a",
                "=?a?",
                "=?a?q",
                "=?a?q?",
                "=?a?q?b",
                "=?a?q?b?",
                "=?a?x?b?=",
                "=??q?b?=",
                "a =?"
            })
    void leavesWhatIsNoWord(String value) {
        assertThat(HeaderText.decode(value)).isEqualTo(value);
    }

    @Test
    void readsAWordOfAnUnknownCharset() {
        assertThat(HeaderText.decode("=?x-nobody?Q?=E4=BC=9A?=")).isEqualTo("会");
    }

    @Test
    void dropsTheFoldBetweenWordsAndKeepsItElsewhere() {
        HeaderField field = Mail.header("Subject: a\n\tb =?UTF-8?Q?c?=\n =?UTF-8?Q?d?=\n e\n\n")
                .list()
                .get(0);

        assertThat(HeaderText.of(field)).isEqualTo("a b cd e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "=?", "=?a", "=?a?q?", "=?a?q?b?= ", "=?=?a", "\u001b$", "\u001b$B=?", "?=?q"})
    void takesLinearTimeForWhateverComes(String piece) {
        String value = piece.repeat(1_000_000 / piece.length());

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> HeaderText.decode(value));
    }

    private static String twoWords(String charset, byte[] octets, int cut) {
        byte[] first = java.util.Arrays.copyOf(octets, cut);
        byte[] second = java.util.Arrays.copyOfRange(octets, cut, octets.length);
        return base64Word(charset, first) + " " + base64Word(charset, second);
    }

    private static String base64Word(String charset, byte[] octets) {
        return "=?" + charset + "?B?" + Base64.getEncoder().encodeToString(octets) + "?=";
    }
}
