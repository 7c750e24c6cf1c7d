package io.github.spmodesim.simulator.mime;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.junit.jupiter.api.Test;

/** mime4j and Jakarta Mail read the same in values that follow RFC 2047; where words cut characters they do not, and are not asked. */
class HeaderTextOracleTest {
    private static final List<String> CHARSETS = List.of("UTF-8", "ISO-2022-JP", "Shift_JIS", "EUC-JP");
    private static final List<String> TEXTS = List.of("会議", "資料を送ります", "plain", "a=b_c?", "ｶﾅ", "はい", "x y");

    @Test
    void agreesWithOthersOnWellFormedValues() throws Exception {
        for (long seed = 0; seed < 3_000; seed++) {
            String value = value(new Random(seed));

            assertThat(HeaderText.decode(value))
                    .as("mime4j: %s", value)
                    .isEqualTo(DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT));
            assertThat(HeaderText.decode(value)).as("Jakarta Mail: %s", value).isEqualTo(MimeUtility.decodeText(value));
        }
    }

    private static String value(Random random) {
        StringBuilder value = new StringBuilder();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            value.append(value.isEmpty() ? "" : " ");
            value.append(random.nextInt(3) == 0 ? "word" + random.nextInt(9) : encodedWord(random));
        }
        return value.toString();
    }

    private static String encodedWord(Random random) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        String charset = text.contains("ｶ") ? "UTF-8" : CHARSETS.get(random.nextInt(CHARSETS.size()));
        byte[] octets = text.getBytes(Charset.forName(charset));
        return "=?" + charset
                + (random.nextBoolean() ? "?B?" + Base64.getEncoder().encodeToString(octets) : "?q?" + quoted(octets))
                + "?=";
    }

    private static String quoted(byte[] octets) {
        StringBuilder quoted = new StringBuilder();
        for (byte octet : octets) {
            boolean letter = octet >= 'a' && octet <= 'z';
            quoted.append(
                    letter
                            ? String.valueOf((char) octet)
                            : octet == ' ' ? "_" : String.format(Locale.ROOT, "=%02X", octet));
        }
        return quoted.toString();
    }
}
