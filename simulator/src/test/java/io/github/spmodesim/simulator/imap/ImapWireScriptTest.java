package io.github.spmodesim.simulator.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.spmodesim.simulator.net.ImapWire;
import io.github.spmodesim.simulator.testkit.ImapBench;
import io.github.spmodesim.simulator.testkit.Resources;
import io.github.spmodesim.simulator.testkit.WireScript;
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
    @TestFactory
    Stream<DynamicTest> answersTurnByTurn() {
        return each((bench, script) -> {
            try (ImapWire wire = new ImapWire(bench, "imap.spmode.ne.jp")) {
                for (WireScript.Turn turn : script.turns()) {
                    wire.send(turn.client().getBytes(java.nio.charset.StandardCharsets.UTF_8));
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

    @TestFactory
    Stream<DynamicTest> answersTheSameWhereverItIsCut() {
        return scripts()
                .map(file -> dynamicTest(title(file), () -> {
                    int length = script(file, new ImapBench()).clientOctets().length;
                    for (int cut = 1; cut < length; cut++) {
                        ImapBench bench = new ImapBench();
                        WireScript script = script(file, bench);
                        byte[] all = script.clientOctets();
                        List<byte[]> halves =
                                List.of(Arrays.copyOf(all, cut), Arrays.copyOfRange(all, cut, all.length));
                        assertThat(answers(bench, halves)).as("cut at %d", cut).isEqualTo(script.serverLines());
                    }
                }));
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
