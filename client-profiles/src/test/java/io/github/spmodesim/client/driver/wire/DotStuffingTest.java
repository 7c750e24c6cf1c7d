package io.github.spmodesim.client.driver.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.device.Octets;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DotStuffingTest {
    @ParameterizedTest
    @CsvSource({"a|, a|.|", "a, a|.|", ".|, ..|.|", "a|.b|, a|..b|.|", "a|..|, a|...|.|"})
    void doublesDotsAtTheBeginningOfLinesAndEndsWithASingleOne(String content, String sent) {
        assertThat(DotStuffing.of(octets(content))).isEqualTo(octets(sent));
    }

    private static Octets octets(String text) {
        return Octets.of(text.replace("|", "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
