package io.github.spmodesim.simulator.smtp.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.mime.Octets;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StuffedTextTest {
    private static final WireLimits LIMITS = new WireLimits(4096, 1_000_000, 4_000_000);
    private static final List<String> PIECES = List.of(".", "..", "\r\n", "a", "\r\n.\r\n", "x.", "\u00ff");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''            | .\\r\\n
            a\\r\\n       | a\\r\\n.\\r\\n
            a             | a\\r\\n.\\r\\n
            .a\\r\\n.\\r\\n | ..a\\r\\n..\\r\\n.\\r\\n
            a.b\\r\\n..c\\r\\n | a.b\\r\\n...c\\r\\n.\\r\\n
            """)
    void putsADotBeforeEachDotThatBeginsALineAndOneBehind(String text, String sent) {
        assertThat(sent(unescaped(text))).isEqualTo(unescaped(sent));
    }

    @Property(tries = 300)
    void theServersOwnReaderTakesEveryDotOutAgain(@ForAll @Size(max = 40) List<Integer> choices) {
        String text = choices.stream()
                        .map(choice -> PIECES.get(Math.floorMod(choice, PIECES.size())))
                        .reduce("", String::concat)
                + "\r\n";

        assertThat(read(sent(text)).text().octets().asLatin1()).isEqualTo(text);
    }

    @Test
    void comesInPiecesThatGoOnWhereTheLastOneEnded() {
        Random random = new Random(42);
        StringBuilder text = new StringBuilder();
        while (text.length() < 300_000) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        text.append("\r\n");

        assertThat(pieces(text.toString())).hasSizeGreaterThan(4);
        assertThat(read(sent(text.toString())).text().octets().asLatin1()).isEqualTo(text.toString());
    }

    private static SmtpMessageText read(String octets) {
        MessageTextAssembly assembly = new MessageTextAssembly(LIMITS);
        byte[] sent = octets.getBytes(StandardCharsets.ISO_8859_1);
        assembly.take(sent, 0, sent.length - 1);
        assertThat(assembly.isComplete()).isFalse();
        assembly.take(sent, sent.length - 1, sent.length);
        assertThat(assembly.isComplete()).isTrue();
        return assembly.finish();
    }

    private static String sent(String text) {
        return String.join("", pieces(text));
    }

    private static List<String> pieces(String text) {
        ByteBufAllocator allocator = new UnpooledByteBufAllocator(false);
        StuffedText stuffed = new StuffedText(Octets.ofLatin1(text));
        List<String> pieces = new ArrayList<>();
        while (!stuffed.isEndOfInput()) {
            ByteBuf piece = stuffed.readChunk(allocator);
            pieces.add(piece.toString(StandardCharsets.ISO_8859_1));
            piece.release();
        }
        return pieces;
    }

    private static String unescaped(String text) {
        return text.replace("\\r", "\r").replace("\\n", "\n");
    }
}
