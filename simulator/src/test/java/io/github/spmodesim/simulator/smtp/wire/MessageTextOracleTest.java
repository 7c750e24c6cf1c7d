package io.github.spmodesim.simulator.smtp.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.smtp.wire.SmtpMessageText.Flaw;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts of random octets in random pieces are read as the oracle reads them in one. */
class MessageTextOracleTest {
    private static final WireLimits LIMITS = new WireLimits(64, 64, 200);
    private static final String[] PIECES = {
        "\r\n", "\r\n", "\r\n.", ".", ".\r\n", "\r", "\n", "a", "bc", "\t", "é", "x".repeat(30), "y".repeat(61), "\0"
    };
    private static final int ROUNDS = 100_000;

    private final Random random = new Random(42);
    private final Map<Flaw, Integer> seen = new EnumMap<>(Flaw.class);

    /** What came of octets; {@code end} is -1 where the final dot did not come. */
    private record Reading(int end, Flaw flaw, String text) {
        static Reading of(NaiveText expected) {
            return new Reading(expected.end(), expected.flaw(), expected.text());
        }
    }

    @Test
    void readsTextsAfterDataAsTheOracleDoes() {
        for (int round = 0; round < ROUNDS; round++) {
            String octets = randomOctets();
            MessageTextAssembly assembly = new MessageTextAssembly(LIMITS);
            int taken = feed(octets, assembly);
            SmtpMessageText text = assembly.finish();

            Reading reading = new Reading(
                    assembly.isComplete() ? taken : -1,
                    text.flaw(),
                    text.text().octets().asLatin1());
            // Before its end a text may hold back the dot and the CR that may belong to it.
            Reading expected = Reading.of(NaiveText.of(octets, LIMITS));
            if (expected.end() >= 0 || assembly.isComplete()) {
                assertThat(reading).as("%s", octets).isEqualTo(expected);
                seen.merge(text.flaw(), 1, Integer::sum);
            }
        }
        assertThat(seen.keySet()).as("flaws that the random texts had").containsExactly(Flaw.values());
    }

    @Test
    void readsTextsInChunksAsTheOracleReadsThemAfterData() {
        for (int round = 0; round < ROUNDS; round++) {
            String octets = randomOctets();
            ChunkedText chunked = new ChunkedText(LIMITS, false);
            feed(octets + "\r\n", chunked);
            SmtpMessageText text = chunked.finish();

            String stuffed = (octets + "\r\n").replaceAll("(?<=^|\r\n)\\.", "..") + ".\r\n";
            Reading expected = Reading.of(NaiveText.of(stuffed, LIMITS));
            assertThat(new Reading(
                            stuffed.length(), text.flaw(), text.text().octets().asLatin1()))
                    .as("%s", octets)
                    .isEqualTo(expected);
            seen.merge(text.flaw(), 1, Integer::sum);
        }
        assertThat(seen.keySet()).as("flaws that the random texts had").containsExactly(Flaw.values());
    }

    @Test
    void takesAnyOctetsOfABinaryMessage() {
        byte[] all = new byte[200];
        random.nextBytes(all);
        all[0] = 0;
        all[1] = '\n';
        all[199] = '\r';
        ChunkedText chunked = new ChunkedText(LIMITS, true);
        chunked.take(all, 0, 100);
        chunked.take(all, 100, 200);

        assertThat(chunked.finish().flaw()).isEqualTo(Flaw.NONE);
        assertThat(chunked.finish().text().octets().toByteArray()).isEqualTo(all);

        chunked.take(all, 0, 1);
        assertThat(chunked.finish().flaw()).isEqualTo(Flaw.TOO_BIG);
    }

    private String randomOctets() {
        StringBuilder octets = new StringBuilder();
        int pieces = random.nextInt(12);
        for (int i = 0; i < pieces; i++) {
            // Most texts are sound, so that dots and limits are met too.
            octets.append(PIECES[random.nextInt(random.nextInt(4) == 0 ? PIECES.length : 5)]);
            octets.append(random.nextBoolean() ? PIECES[7 + random.nextInt(6)] : "");
        }
        return octets.append(random.nextInt(8) == 0 ? "" : "\r\n.\r\n").toString();
    }

    private int feed(String octets, MessageTextAssembly assembly) {
        byte[] all = octets.getBytes(StandardCharsets.ISO_8859_1);
        int at = 0;
        while (at < all.length && !assembly.isComplete()) {
            at = assembly.take(all, at, at + 1 + random.nextInt(all.length - at));
        }
        return at;
    }

    private void feed(String octets, ChunkedText text) {
        byte[] all = octets.getBytes(StandardCharsets.ISO_8859_1);
        int at = 0;
        while (at < all.length) {
            int to = at + 1 + random.nextInt(all.length - at);
            text.take(all, at, to);
            at = to;
        }
    }
}
