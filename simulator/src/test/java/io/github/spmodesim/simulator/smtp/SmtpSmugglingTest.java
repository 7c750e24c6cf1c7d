package io.github.spmodesim.simulator.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import io.github.spmodesim.simulator.net.MxWire;
import io.github.spmodesim.simulator.net.SmtpWire;
import io.github.spmodesim.simulator.testkit.SmtpHouse;
import io.github.spmodesim.simulator.testkit.Wire;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What looks like the end of a message to another server ends none here, and no message with it is taken (CVE-2023-51764,
 * CVE-2023-51765, CVE-2023-51766): so nothing is smuggled in, and nothing out to the next server, wherever the octets are cut.
 */
@Execution(ExecutionMode.CONCURRENT)
class SmtpSmugglingTest {
    private static final Dialect DOCOMO = Dialects.named("docomo").bind();
    private static final Dialect MODERN = Dialects.named("modern").bind();

    /** Ends that servers have taken for the end of a message, and their neighbours. */
    private static final List<String> ENDS = List.of(
            "\n.\n",
            "\n.\r\n",
            "\r\n.\n",
            "\r.\r",
            "\r.\r\n",
            "\r\n.\r",
            "\r.\n",
            "\n.\r",
            "\r\r\n.\r\r\n",
            "\r\n.\r\r\n",
            "\n\n.\r\n",
            "\n\r.\r\n",
            "\r\n\r.\r\n",
            "\r\n\n.\r\n",
            "\r\n\0.\r\n",
            "\r\n.\0\r\n",
            "\0\r\n.\n",
            "\n..\n",
            "\r\n..\n",
            "\n.\n\r\n");

    /** What the attacker hopes the server to take for commands. */
    private static final String SMUGGLED = "MAIL FROM:<taro@docomo.ne.jp>\r\nRCPT TO:<hanako..h@docomo.ne.jp>\r\n"
            + "DATA\r\nSubject: smuggled\r\n\r\nsmuggled";

    private enum Door {
        SUBMISSION,
        MODERN_SUBMISSION,
        EXCHANGER,
        MODERN_EXCHANGER;

        SmtpHouse house() {
            return new SmtpHouse(this == SUBMISSION || this == EXCHANGER ? DOCOMO : MODERN);
        }

        Wire connected(SmtpHouse house) {
            boolean exchanger = this == EXCHANGER || this == MODERN_EXCHANGER;
            Wire wire = exchanger ? new MxWire(house) : new SmtpWire(house);
            send(wire, "EHLO phone.example\r\n");
            if (!exchanger) {
                send(wire, "AUTH PLAIN " + house.names().get("plain") + "\r\n");
            }
            wire.replies();
            return wire;
        }
    }

    static Stream<Arguments> endsAtEveryDoor() {
        return Stream.of(Door.values()).flatMap(door -> ENDS.stream().map(end -> Arguments.of(door, end)));
    }

    static Stream<Arguments> endsWhereChunksAreTaken() {
        return Stream.of(Door.MODERN_SUBMISSION, Door.MODERN_EXCHANGER)
                .flatMap(door -> ENDS.stream().map(end -> Arguments.of(door, end)));
    }

    @ParameterizedTest
    @MethodSource("endsAtEveryDoor")
    void refusesTheWholeTextAfterData(Door door, String end) {
        String text = "DATA\r\nSubject: a\r\n\r\nfirst" + end + SMUGGLED + "\r\n.\r\n" + "NOOP\r\n";

        SmtpHouse house = door.house();
        Wire wire = door.connected(house);
        assertAnswersWhereverCut(wire, text, List.of("354", "554", "250"));
        assertNothingCame(house);
        wire.close();
    }

    @ParameterizedTest
    @MethodSource("endsAtEveryDoor")
    void refusesTheWholeTextThatComesOctetByOctet(Door door, String end) {
        SmtpHouse house = door.house();
        Wire wire = door.connected(house);
        String text = "DATA\r\nfirst" + end + SMUGGLED + "\r\n.\r\n";
        begin(wire);
        text.chars().forEach(octet -> send(wire, String.valueOf((char) octet)));

        assertThat(wire.replies().get(1)).startsWith("554");
        assertNothingCame(house);
        wire.close();
    }

    @ParameterizedTest
    @MethodSource("endsAtEveryDoor")
    void refusesATextThatBeginsWithIt(Door door, String end) {
        SmtpHouse house = door.house();
        Wire wire = door.connected(house);
        begin(wire);
        send(wire, "DATA\r\n" + end + SMUGGLED + "\r\n.\r\n");

        assertThat(wire.replies().get(1)).startsWith("554");
        assertNothingCame(house);
        wire.close();
    }

    @ParameterizedTest
    @MethodSource("endsWhereChunksAreTaken")
    void refusesAChunkWithIt(Door door, String end) {
        String chunk = "Subject: a\r\n\r\nfirst" + end + SMUGGLED + "\r\n.\r\n";
        String text = "BDAT " + chunk.length() + " LAST\r\n" + chunk + "NOOP\r\n";

        SmtpHouse house = door.house();
        Wire wire = door.connected(house);
        assertAnswersWhereverCut(wire, text, List.of("554", "250"));
        assertNothingCame(house);
        wire.close();
    }

    @ParameterizedTest
    @MethodSource("endsWhereChunksAreTaken")
    void refusesTwoChunksBetweenWhichItIsCut(Door door, String end) {
        String whole = "first" + end + SMUGGLED;

        SmtpHouse house = door.house();
        Wire wire = door.connected(house);
        for (int cut = 1; cut < whole.length(); cut++) {
            begin(wire);
            send(
                    wire,
                    "BDAT " + cut + "\r\n" + whole.substring(0, cut) + "BDAT " + (whole.length() - cut) + " LAST\r\n"
                            + whole.substring(cut));

            List<String> replies = wire.replies();
            assertThat(replies).as("cut at %s", cut).hasSize(2).anyMatch(reply -> reply.startsWith("554"));
            assertThat(replies.get(1)).doesNotStartWith("250");
        }
        assertNothingCame(house);
        wire.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"MODERN_SUBMISSION", "MODERN_EXCHANGER"})
    void takesNothingForTheEndOfAChunkButItsCount(Door door) {
        String chunk = "Subject: a\r\n\r\nfirst\r\n.\r\n" + SMUGGLED.replace("DATA", "BDAT 5 LAST") + "\r\n";
        SmtpHouse house = door.house();
        Wire wire = door.connected(house);
        begin(wire);
        send(wire, "BDAT " + chunk.length() + " LAST\r\n" + chunk);

        assertThat(wire.replies()).hasSize(1).allMatch(reply -> reply.startsWith("250"));
        List<StoredMessage> came = house.inbox(house.taro());
        assertThat(came).hasSize(1);
        assertThat(came.get(0).body().octets().asLatin1()).endsWith(chunk);
        assertThat(house.inbox(house.hanako())).isEmpty();
        wire.close();
    }

    private static void assertAnswersWhereverCut(Wire wire, String text, List<String> codes) {
        for (int cut = 0; cut < text.length(); cut++) {
            begin(wire);
            send(wire, text.substring(0, cut));
            send(wire, text.substring(cut));

            assertThat(wire.replies())
                    .as("cut at %s", cut)
                    .extracting(reply -> reply.substring(0, 3))
                    .isEqualTo(codes);
        }
    }

    private static void begin(Wire wire) {
        send(wire, "MAIL FROM:<taro@docomo.ne.jp>\r\nRCPT TO:<taro@docomo.ne.jp>\r\n");
        assertThat(wire.replies()).hasSize(2).allMatch(reply -> reply.startsWith("250"));
    }

    private static void assertNothingCame(SmtpHouse house) {
        assertThat(house.inbox(house.taro())).isEmpty();
        assertThat(house.inbox(house.hanako())).isEmpty();
    }

    private static void send(Wire wire, String octets) {
        wire.send(octets.getBytes(StandardCharsets.ISO_8859_1));
    }
}
