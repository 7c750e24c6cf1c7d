package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.net.SmtpWire;
import io.github.spmodesim.simulator.testkit.SmtpHouse;
import io.github.spmodesim.simulator.testkit.WirePlay;
import io.github.spmodesim.simulator.testkit.WireScript;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The conversations of {@code wire/smtp} get the same replies however their octets come. */
class SmtpWireScriptTest {
    private final WirePlay play = new WirePlay("wire/smtp", SmtpWireScriptTest::scene);

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

    private static WirePlay.Scene scene(Path file) {
        SmtpHouse house = new SmtpHouse();
        return new WirePlay.Scene(WireScript.read(file, house.names()), new SmtpWire(house));
    }
}
