package io.github.spmodesim.simulator.bench.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyScannerTest {
    private static final byte[] SAID = """
            * 1 FETCH (UID 1 BODY[] {13}\r
            t OK no\r
            * \r
             FLAGS (\\Seen) RFC822.HEADER {0}\r
            )\r
            * SEARCH 1 3\r
            + .\r
            t OK {braces} are no literal\r
            """.getBytes(StandardCharsets.US_ASCII);

    @Test
    void literalsAreSteppedOverWhereverTheOctetsAreCut() {
        for (int cut = 0; cut <= SAID.length; cut++) {
            List<String> begun = new ArrayList<>();
            ReplyScanner scanner = new ReplyScanner(
                    (octets, start, end) -> begun.add(octets.toString(start, end - start, StandardCharsets.US_ASCII)));

            scanner.read(Unpooled.wrappedBuffer(SAID, 0, cut));
            scanner.read(Unpooled.wrappedBuffer(SAID, cut, SAID.length - cut));

            assertThat(begun)
                    .as("cut at %s", cut)
                    .containsExactly(
                            "* 1 FETCH (UID 1 BODY[] {13}", "* SEARCH 1 3", "+ .", "t OK {braces} are no literal");
        }
    }
}
