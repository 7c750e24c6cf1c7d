package io.github.spmodesim.simulator.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.spmodesim.simulator.net.ImapWire;
import io.github.spmodesim.simulator.testkit.ImapBench;
import io.github.spmodesim.simulator.testkit.Resources;
import io.github.spmodesim.simulator.testkit.WireScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Plays the conversations of {@code wire/imap}: turn by turn, at one go, and cut at every octet. */
class ImapWireScriptTest {
    private static final int PIECE_OCTETS = 40;

    @TestFactory
    Stream<DynamicTest> answersTurnByTurn() {
        return each((bench, script) -> {
            try (ImapWire wire = new ImapWire(bench, "imap.spmode.ne.jp")) {
                for (WireScript.Turn turn : script.turns()) {
                    wire.send(turn.client().getBytes(StandardCharsets.UTF_8));
                    assertThat(wire.replies()).as("answer to %s", turn.client()).isEqualTo(turn.server());
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> answersTheSameWhenEverythingComesAtOnce() {
        return each((bench, script) ->
                assertThat(answers(bench, List.of(script.clientOctets()))).isEqualTo(script.serverLines()));
    }

    @TestFactory
    Stream<DynamicTest> answersTheSameWhenEveryOctetComesAlone() {
        return each((bench, script) -> {
            List<byte[]> octets = new ArrayList<>();
            for (byte octet : script.clientOctets()) {
                octets.add(new byte[] {octet});
            }
            assertThat(answers(bench, octets)).isEqualTo(script.serverLines());
        });
    }

    /** Every octet is a place of cutting once, with a good deal before and behind it, often more than one command. */
    @TestFactory
    Stream<DynamicTest> answersTheSameWhereverItIsCut() {
        return scripts()
                .map(file -> dynamicTest(title(file), () -> {
                    for (int firstCut = 1; firstCut <= PIECE_OCTETS; firstCut++) {
                        ImapBench bench = new ImapBench();
                        WireScript script = script(file, bench);
                        assertThat(answers(bench, pieces(script.clientOctets(), firstCut)))
                                .as("cut at %d and every %d octets", firstCut, PIECE_OCTETS)
                                .isEqualTo(script.serverLines());
                    }
                }));
    }

    private static List<byte[]> pieces(byte[] all, int firstCut) {
        List<byte[]> pieces = new ArrayList<>();
        for (int from = 0, to = firstCut; from < all.length; from = to, to += PIECE_OCTETS) {
            pieces.add(Arrays.copyOfRange(all, from, Math.min(to, all.length)));
        }
        return pieces;
    }

    private static List<String> answers(ImapBench bench, List<byte[]> pieces) {
        try (ImapWire wire = new ImapWire(bench, "imap.spmode.ne.jp")) {
            pieces.forEach(wire::send);
            return wire.replies();
        }
    }

    private static Stream<DynamicTest> each(BiConsumer<ImapBench, WireScript> play) {
        return scripts()
                .map(file -> dynamicTest(title(file), () -> {
                    ImapBench bench = new ImapBench();
                    play.accept(bench, script(file, bench));
                }));
    }

    private static Stream<Path> scripts() {
        return Resources.files("wire/imap").stream();
    }

    private static String title(Path file) {
        return file.getFileName().toString().replace(".wire", "");
    }

    private static WireScript script(Path file, ImapBench bench) {
        WireScript script = WireScript.read(file, bench.names());
        script.given().forEach(bench::deliver);
        return script;
    }
}
