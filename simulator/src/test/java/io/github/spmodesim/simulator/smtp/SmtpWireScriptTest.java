package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.net.MxWire;
import io.github.spmodesim.simulator.net.SmtpWire;
import io.github.spmodesim.simulator.testkit.SmtpHouse;
import io.github.spmodesim.simulator.testkit.WirePlay;
import io.github.spmodesim.simulator.testkit.WireScript;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The conversations of {@code wire/smtp} get the same replies however their octets come; those whose names begin with {@code mx}
 * are with the mail exchanger.
 */
@Execution(ExecutionMode.CONCURRENT)
class SmtpWireScriptTest {
    private final Map<Path, Dialect> dialects = new HashMap<>();
    private final WirePlay play = new WirePlay("wire/smtp", this::scene);

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
        SmtpHouse house = new SmtpHouse(dialects.computeIfAbsent(file, WireScript::dialect));
        boolean exchanger = file.getFileName().toString().startsWith("mx");
        return new WirePlay.Scene(
                WireScript.read(file, house.names()), exchanger ? new MxWire(house) : new SmtpWire(house));
    }
}
