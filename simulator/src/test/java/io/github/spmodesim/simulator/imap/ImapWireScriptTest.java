package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.net.ImapWire;
import io.github.spmodesim.simulator.testkit.ImapBench;
import io.github.spmodesim.simulator.testkit.WirePlay;
import io.github.spmodesim.simulator.testkit.WireScript;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The conversations of {@code wire/imap} get the same replies however their octets come. */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImapWireScriptTest {
    private final Map<Path, Dialect> dialects = new HashMap<>();
    private final WirePlay play = new WirePlay("wire/imap", this::scene);

    @TestFactory
    Stream<DynamicTest> turnByTurn() {
        return play.turnByTurn();
    }

    @TestFactory
    Stream<DynamicTest> atOnce() {
        return play.atOnce();
    }

    @TestFactory
    Stream<DynamicTest> octetByOctet() {
        return play.octetByOctet();
    }

    @TestFactory
    Stream<DynamicTest> cutEverywhere() {
        return play.cutEverywhere();
    }

    private WirePlay.Scene scene(Path file) {
        ImapBench bench = new ImapBench(dialects.computeIfAbsent(file, WireScript::dialect));
        WireScript script = WireScript.read(file, bench.names());
        script.given().forEach(bench::deliver);
        return new WirePlay.Scene(script, new ImapWire(bench, "localhost"));
    }
}
