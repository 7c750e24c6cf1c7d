package io.github.spmodesim.simulator.imap.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModifiedUtf7Test {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // RFC 3501 section 5.1.3
                "~peter/mail/台北/日本語 | ~peter/mail/&U,BTFw-/&ZeVnLIqe-",
                "台北日本語 | &U,BTF2XlZyyKng-",
                "☺! | &Jjo-!",
                // docomo-mail section 2; the wire form by another implementation of UTF-7
                "迷惑メール＿ドコモ用 | &j,dg0TDhMPww6,8,MMkwszDidSg-",
                "メッセージR | &MOEwwzC7MPwwuA-R",
                // the twins that clients make (docomo-mail section 2, REP)
                "下書き | &Tgtm+DBN-",
                "送信済み | &kAFP4W4IMH8-",
                "ゴミ箱 | &MLQw33ux-",
                "R&D | R&-D",
                "& | &-",
                "INBOX | INBOX",
                "📱 | &2D3c8Q-"
            })
    void knownAnswers(String name, String wire) throws ImapSyntaxException {
        assertThat(ModifiedUtf7.encode(name)).isEqualTo(wire);
        assertThat(ModifiedUtf7.decode(wire)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&Jjo!",
                "&U,BTFw-&ZeVnLIqe-",
                "&AGE-",
                "&",
                "&U,BTFw",
                "&U/BTFw-",
                "&U,BTFw=-",
                "&U-",
                "&U,B-",
                "&2D0-",
                "\u00e8\u00bf\u00b7",
                "a\tb",
                "a\u007fb"
            })
    void refusesWhatIsNoModifiedUtf7(String wire) {
        assertThatThrownBy(() -> ModifiedUtf7.decode(wire))
                .isInstanceOf(ImapSyntaxException.class)
                .hasMessageMatching("(?s)mailbox name: expected .*, got .*");
    }

    @Test
    void whatIsEncodedIsDecodedAgain() throws ImapSyntaxException {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String name = name(random);
            String wire = ModifiedUtf7.encode(name);

            assertThat(wire).matches("[ -~]*");
            assertThat(ModifiedUtf7.decode(wire)).isEqualTo(name);
        }
    }

    @Test
    void everyCharacterGoesThereAndBack() throws ImapSyntaxException {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                String name = "a" + Character.toString(c) + "-";
                String wire = ModifiedUtf7.encode(name);

                if (!ModifiedUtf7.decode(wire).equals(name) || !wire.chars().allMatch(w -> w >= 0x20 && w < 0x7F)) {
                    fail("U+%04X goes over the wire as %s".formatted(c, wire));
                }
            }
        }
    }

    private static String name(Random random) {
        String alphabet = "a&-,/~ 迷惑メールé\t\u0001";
        StringBuilder name = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            name.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return random.nextBoolean() ? name.toString() : name.append("𠮷").toString();
    }
}
