package io.github.spmodesim.simulator.imap.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderedNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "'',''",
        "7,7",
        "1 2 3,1:3",
        "3 2 1,'3,2,1'",
        "5 3 4 2,'5,3:4,2'",
        "4294967294 4294967295 1,'4294967294:4294967295,1'"
    })
    void onlyNumbersThatRiseByOneAreARange(String numbers, String set) {
        LongStream each = numbers.isEmpty()
                ? LongStream.empty()
                : Stream.of(numbers.split(" ", -1)).mapToLong(Long::parseLong);

        assertThat(OrderedNumbers.set(each)).isEqualTo(set);
    }
}
