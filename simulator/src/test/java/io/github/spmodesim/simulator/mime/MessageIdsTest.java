package io.github.spmodesim.simulator.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageIdsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "<a@b> | a@b",
                "<a@b><c@d>,<e@f>\t<g@h> | a@b c@d e@f g@h",
                "<\"01KF8JCEOCBS0045PS\"@xxx.yyy.com> | 01KF8JCEOCBS0045PS@xxx.yyy.com",
                "<\"a\\b\".c@d> | ab.c@d",
                "<\"a@b\"@c> | a@b@c",
                "<\"a>b\"@c> | a>b@c",
                "< a . b @ c > | a.b@c",
                "<a(comment (nested) \\) <x@y>)@b> | a@b",
                "<a@[192.0.2.1]> | a@[192.0.2.1]",
                "<A@B> <a@b> | A@B a@b",
                "<a..b.@docomo.ne.jp> | a..b.@docomo.ne.jp",
                "<a@b@c> | a@b@c",
                "<\"a@b> | \"a@b",
                "<a(@b> | a(@b",
                "Your mail of Mon (x <no@comment>) \"<no@quote>\" <a@b> taro@example.jp | a@b",
                "Dave's \" and ( mail <a@b> | a@b",
                "<<a@b>> | a@b",
                "<a@b <c@d> | c@d",
            })
    void readsIdentifiers(String value, String expected) {
        assertThat(String.join(" ", MessageIds.read(value))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a@b", "<>", "<a>", "<@>", "<@b>", "<a@>", "<\"\"@b>", "<a@b", "a@b>", "<\"a@b\">", "(<a@b>)"
            })
    void passesOverWhatIsNone(String value) {
        assertThat(MessageIds.read(value)).isEmpty();
    }

    @Test
    void takesWhateverStandsThere() {
        String telling = "<>@\"()\\ \t\u00e9ab";
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder value = new StringBuilder();
            random.ints(random.nextInt(30), 0, telling.length()).forEach(i -> value.append(telling.charAt(i)));

            assertThat(MessageIds.read(value.toString())).as("seed %d", seed).allMatch(id -> id.lastIndexOf('@') > 0);
        }
    }

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(strings = {"\"", "(", "<", "<a@b>", "\\", "(\\", "<\"", "<(", "@", "\"<a@b>(", "()", "<a@\"b\">"})
    void readsALongFieldInOneGo(String piece) {
        List<String> ids = MessageIds.read(piece.repeat(1_000_000) + "<last@one>");

        assertThat(ids.size()).isNotNegative();
    }
}
