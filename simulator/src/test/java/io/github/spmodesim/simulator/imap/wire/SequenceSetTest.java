package io.github.spmodesim.simulator.imap.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SequenceSetTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 5 | 1-1",
                "2:4 | 5 | 2-4",
                "4:2 | 5 | 2-4",
                "1:* | 5 | 1-5",
                "*:1 | 5 | 1-5",
                "* | 5 | 5-5",
                "*:* | 5 | 5-5",
                "7:* | 5 | 5-7",
                "2,4:7,9,12:* | 15 | 2-2 4-7 9-9 12-15",
                "3,1 | 5 | 1-1 3-3",
                "1:*,1:*,2 | 5 | 1-5",
                "3,2,1,5 | 5 | 1-3 5-5",
                "5:7,1:5,6 | 9 | 1-7",
                "1:9,2:3 | 9 | 1-9",
                "*,1:4294967295,4:2 | 5 | 1-4294967295",
                "4294967295 | 5 | 4294967295-4294967295",
                "1:4294967295 | 5 | 1-4294967295",
                "* | 0 | 0-0"
            })
    void readsWhatTheRfcAllows(String text, long largest, String ranges) throws ImapSyntaxException {
        String resolved = SequenceSet.parse(text).resolved(largest).stream()
                .map(range -> range.from() + "-" + range.to())
                .collect(Collectors.joining(" "));

        assertThat(resolved).isEqualTo(ranges);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ",", "1,", ",1", "0", "0:3", "1:", ":1", "1:2:3", "4294967296", "99999999999", "**", "-1"})
    void refusesWhatItDoesNot(String text) {
        assertThatThrownBy(() -> SequenceSet.parse(text))
                .isInstanceOf(ImapSyntaxException.class)
                .hasMessageStartingWith("sequence set: expected a number from 1 to 4294967295 or *, got \"");
    }

    @Test
    void boundsTheNumberOfRanges() throws ImapSyntaxException {
        assertThat(SequenceSet.parse(ones(10_000)).ranges()).hasSize(10_000);

        assertThatThrownBy(() -> SequenceSet.parse(ones(10_001)))
                .isInstanceOf(ImapSyntaxException.class)
                .hasMessage("sequence set: expected at most 10000 ranges");
    }

    @Test
    void thousandsOfTheSameRangeAreOne() throws ImapSyntaxException {
        String text = IntStream.range(0, 10_000).mapToObj(i -> "1:*").collect(Collectors.joining(","));

        assertThat(SequenceSet.parse(text).resolved(100_000)).containsExactly(new SequenceSet.Range(1, 100_000));
    }

    @Test
    void aHugeRangeStaysOneRange() throws ImapSyntaxException {
        assertThat(SequenceSet.parse("1:4294967295").ranges())
                .isEqualTo(List.of(new SequenceSet.Range(1, 4_294_967_295L)));
    }

    private static String ones(int count) {
        return IntStream.range(0, count).mapToObj(i -> "1").collect(Collectors.joining(","));
    }
}
