package io.github.spmodesim.simulator.imap.sort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnicodeCasemapTest {
    @ParameterizedTest
    @CsvSource({"abc,ABC", "straße,STRAßE", "äöü,A\u0308O\u0308U\u0308", "ａｂｃ１,ABC1", "ｶﾞｷﾞ,カ\u3099キ\u3099", "㈱,(株)"})
    void makesOneKeyOfTextsThatAreTheSame(String text, String key) {
        assertThat(UnicodeCasemap.key(text)).isEqualTo(key);
    }

    @Test
    void aDigraphHasItsTitlecase() {
        assertThat(UnicodeCasemap.key("\u01c6")).isEqualTo("Dz\u030c");
    }

    @ParameterizedTest
    @CsvSource({"'',a", "a,B", "B,c", "c,_", "a,aa", "z,[", "Z,あ", "あ,ア", "あ,会", "\uffee,😀", "9,A"})
    void ordersTexts(String first, String second) {
        assertThat(compare(first, second)).isNegative();
        assertThat(compare(second, first)).isPositive();
        assertThat(compare(first, first)).isZero();
    }

    @Test
    void ordersKeysAsTheirOctetsInUtf8() {
        String alphabet = "aA\u00e9\u3042\ud7ff\ue000\uffee";
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            String left = random(random, alphabet);
            String right = random(random, alphabet);

            assertThat(Integer.signum(UnicodeCasemap.ORDER.compare(left, right)))
                    .as("seed %d", seed)
                    .isEqualTo(Integer.signum(Arrays.compareUnsigned(left.getBytes(UTF_8), right.getBytes(UTF_8))));
        }
    }

    private static String random(Random random, String alphabet) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(4); length > 0; length--) {
            int any = random.nextInt(alphabet.length() + 1);
            text.append(any == alphabet.length() ? "😀" : alphabet.substring(any, any + 1));
        }
        return text.toString();
    }

    private static int compare(String left, String right) {
        return UnicodeCasemap.ORDER.compare(UnicodeCasemap.key(left), UnicodeCasemap.key(right));
    }
}
