package io.github.spmodesim.simulator.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was said, within bounds and harmless to look at. */
class TranscriptTest {
    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

    private final Transcript transcript = new Transcript(InstantSource.fixed(NOW), 3);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a1 \u001b[2J NOOP | a1 \\x1b[2J NOOP",
                "a\u0000b\u007fc\u009bd | a\\x00b\\x7fc\\x9bd",
                "one\ttwo | one\\x09two",
                "(\\Seen) | (\\Seen)",
                "迷惑メール | 迷惑メール"
            })
    void controlCharactersDoNothingToWhoeverLooks(String said, String shown) {
        ConnectionId connection = transcript.open("imap");
        transcript.add(connection, Speaker.CLIENT, said);

        assertThat(TranscriptPrinter.print(transcript.entries())).isEqualTo("imap-1 C: " + shown + "\n");
    }

    @Test
    void theOldestLinesGoFirst() {
        ConnectionId connection = transcript.open("imap");
        for (int i = 1; i <= 5; i++) {
            transcript.add(connection, Speaker.SERVER, "line " + i);
        }

        assertThat(transcript.entries())
                .extracting(TranscriptEntry::text)
                .containsExactly("line 3", "line 4", "line 5");
    }

    @Test
    void aLongLineIsCutAndSaysHowLongItWas() {
        ConnectionId connection = transcript.open("imap");
        transcript.add(connection, Speaker.SERVER, "x".repeat(Transcript.LONGEST_LINE));
        transcript.add(connection, Speaker.SERVER, "x".repeat(1_000_000));

        assertThat(transcript.entries())
                .extracting(TranscriptEntry::text)
                .containsExactly(
                        "x".repeat(Transcript.LONGEST_LINE),
                        "x".repeat(Transcript.LONGEST_LINE) + "… (1000000 octets)");
    }

    @Test
    void theCharactersOfAllLinesAreBoundToo() {
        Transcript large = new Transcript();
        ConnectionId connection = large.open("imap");
        for (int i = 0; i < 20_000; i++) {
            large.add(connection, Speaker.SERVER, i + "x".repeat(Transcript.LONGEST_LINE - 5));
        }

        List<TranscriptEntry> kept = large.entries();
        long characters =
                kept.stream().mapToLong(entry -> entry.text().length()).sum();
        assertThat(characters).isBetween(16_000_000L, 16_777_216L);
        assertThat(kept.get(kept.size() - 1).text()).startsWith("19999x");
    }

    @Test
    void theLinesOfOneConnectionAreFoundAmongThoseOfMany() {
        Transcript large = new Transcript();
        ConnectionId one = large.open("imap");
        ConnectionId other = large.open("smtp");
        for (int i = 0; i < 5_000; i++) {
            large.add(i % 2 == 0 ? one : other, i % 3 == 0 ? Speaker.NOTE : Speaker.CLIENT, "件名 " + i);
        }

        List<TranscriptEntry> found = large.entries(other);
        assertThat(found)
                .hasSize(2_500)
                .allSatisfy(entry -> assertThat(entry.connection()).isEqualTo(other));
        assertThat(found.get(2_499)).extracting(TranscriptEntry::text).isEqualTo("件名 4999");
        assertThat(found.get(1)).extracting(TranscriptEntry::speaker).isEqualTo(Speaker.NOTE);
    }

    @Test
    void eachLineHasItsTime() {
        transcript.add(transcript.open("smtp"), Speaker.NOTE, "connected");

        assertThat(transcript.entries()).extracting(TranscriptEntry::at).containsExactly(NOW);
    }
}
