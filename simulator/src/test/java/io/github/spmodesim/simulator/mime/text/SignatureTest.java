package io.github.spmodesim.simulator.mime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** A signature never denies what is there, and denies most of what is not. */
class SignatureTest {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz   あいうえおかきくけこ会議資料送付";

    @Test
    void neverDeniesAStretchOfItsText() {
        Random random = new Random(1);
        for (int length : new int[] {0, 1, 2, 3, 10, 100, 1_000, 100_000}) {
            String text = text(random, length);
            Signature signature = signature(text);
            for (int i = 0; i < 300; i++) {
                int from = random.nextInt(length + 1);
                int to = Math.min(length, from + random.nextInt(9));

                assertThat(signature.mayHold(Grams.of(text.substring(from, to))))
                        .isTrue();
            }
        }
    }

    @Test
    void deniesMostOthers() {
        Random random = new Random(2);
        int denied = 0;
        for (int i = 0; i < 1_000; i++) {
            denied += signature(text(random, 2_000)).mayHold(Grams.of(text(random, 6))) ? 0 : 1;
        }

        assertThat(denied).isGreaterThan(900);
    }

    private static Signature signature(String text) {
        Grams grams = new Grams();
        text.chars().forEach(c -> grams.add((char) c));
        return Signature.of(grams);
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
