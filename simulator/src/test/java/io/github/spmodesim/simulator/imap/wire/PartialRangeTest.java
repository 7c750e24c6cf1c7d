package io.github.spmodesim.simulator.imap.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places among the results a to e (RFC 5267 section 4.4, RFC 9394 section 3.1). */
class PartialRangeTest {
    private static final List<String> RESULTS = List.of("a", "b", "c", "d", "e");

    @ParameterizedTest
    @CsvSource({
        "1:1,a,1:1",
        "2:4,bcd,2:4",
        "4:2,bcd,2:4",
        "4:4294967295,de,4:4294967295",
        "6:9,'',6:9",
        "-1:-1,e,-1:-1",
        "-1:-2,de,-1:-2",
        "-4:-2,bcd,-2:-4",
        "-4:-4294967295,ab,-4:-4294967295",
        "-6:-9,'',-6:-9"
    })
    void takesTheResultsThatAreThere(String text, String taken, String shown) throws ImapSyntaxException {
        PartialRange range = read(text, true);

        assertThat(String.join("", range.of(RESULTS))).isEqualTo(taken);
        assertThat(range.of(List.of())).isEmpty();
        assertThat(range).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1:", ":1", "*:1", "1:*", "0:1", "1:0", "-1:2", "1:-2", "-0:-1", "1:4294967296"})
    void refusesWhatIsNoRange(String text) {
        assertThatThrownBy(() -> read(text, true)).isInstanceOf(ImapSyntaxException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1:-2", "-1:2"})
    void countsFromTheEndOnlyWhereItMay(String text) {
        assertThatThrownBy(() -> read(text, false)).isInstanceOf(ImapSyntaxException.class);
    }

    private static PartialRange read(String text, boolean mayCountFromEnd) throws ImapSyntaxException {
        return PartialRange.read(new ArgumentReader(ImapArguments.of(text)), mayCountFromEnd);
    }
}
