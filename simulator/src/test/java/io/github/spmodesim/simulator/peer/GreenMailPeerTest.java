package io.github.spmodesim.simulator.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.spmodesim.simulator.testkit.ImapBench;
import io.github.spmodesim.simulator.testkit.Resources;
import io.github.spmodesim.simulator.testkit.SmtpHouse;
import io.github.spmodesim.simulator.testkit.WireScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The conversations of the common subset, held with GreenMail: it answers the same but where a note says what it says instead.
 * A note that is not true, or no longer, fails. The differences are written down in {@code target} for people to read.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GreenMailPeerTest {
    private static final Path TABLE = Path.of("target", "greenmail-differences.md");

    private final GreenMailHost greenMail;
    private final Meaning imap = new ImapMeaning(new ResponseMeaning(Instant.now()));
    private final List<Difference> differences = new ArrayList<>();
    private int conversations;

    GreenMailPeerTest() throws IOException {
        greenMail = new GreenMailHost();
    }

    @AfterAll
    void close() throws IOException {
        greenMail.close();
        Files.writeString(TABLE, DifferenceTable.of(differences, conversations));
    }

    @TestFactory
    Stream<DynamicTest> imap() {
        return Resources.files("wire/imap").stream()
                .filter(file -> isCommon(peer(file)))
                .map(file -> dynamicTest(WireScript.name(file), () -> holdImap(file)));
    }

    @TestFactory
    Stream<DynamicTest> smtp() {
        return Resources.files("wire/smtp").stream()
                .filter(file -> isCommon(peer(file)))
                .map(file -> dynamicTest(WireScript.name(file), () -> holdSmtp(file)));
    }

    /** A conversation stands apart only for what one of the two announces and the other does not. */
    @TestFactory
    Stream<DynamicTest> apart() throws IOException {
        List<String> announced = greenMail.capabilities();
        return Resources.files("wire/imap").stream()
                .filter(file -> !isCommon(peer(file)))
                .map(file -> dynamicTest(WireScript.name(file), () -> isApart(file, announced)));
    }

    private void holdImap(Path file) throws Exception {
        conversations++;
        ImapBench bench = new ImapBench(WireScript.dialect(file));
        Map<String, String> names = bench.names();
        // As long as the simulator's, since literals count it.
        String user = String.format("taro%02d", conversations);
        names.put("imap-id", user);
        WireScript script = WireScript.read(file, names);
        String password = bench.taro().imapPassword().value();
        greenMail.add(user, password);
        greenMail.furnish(user, password, bench.tree().names(), script.given());
        boolean withoutRecent = peer(file) instanceof PeerLine.WithoutRecent;
        PeerPlay play =
                new PeerPlay(script, ImapResponseReader::new, withoutRecent ? new MeaningWithoutRecent(imap) : imap);
        try (Peer peer = new ImapPeer(greenMail.imapPort())) {
            differences.addAll(play.with(peer));
        }
        assertThat(play.hidSomething()).as("GreenMail is wrong about \\Recent").isEqualTo(withoutRecent);
        if (peer(file) instanceof PeerLine.WithoutRecent line) {
            differences.add(
                    new Difference(script.name(), "(throughout)", List.of("\\Recent"), List.of("none"), line.reason()));
        }
    }

    private void holdSmtp(Path file) throws Exception {
        conversations++;
        SmtpHouse house = new SmtpHouse();
        WireScript script = WireScript.read(file, house.names());
        greenMail.add(house.taro().imapId().value(), house.taro().imapPassword().value());
        try (Peer peer = new SmtpPeer(greenMail.smtpPort())) {
            differences.addAll(new PeerPlay(script, SmtpReplyReader::new, new SmtpMeaning()).with(peer));
        }
    }

    private static void isApart(Path file, List<String> announced) {
        List<String> ours = WireScript.dialect(file).imap().announced("");
        if (peer(file) instanceof PeerLine.Lacks lacks) {
            assertThat(announced).noneMatch(lacks::names);
            assertThat(ours).anyMatch(lacks::names);
        } else if (peer(file) instanceof PeerLine.Has has) {
            assertThat(announced).contains(has.capability());
            assertThat(ours).doesNotContain(has.capability());
        }
    }

    private static boolean isCommon(PeerLine line) {
        return line instanceof PeerLine.Common || line instanceof PeerLine.WithoutRecent;
    }

    private static PeerLine peer(Path file) {
        return PeerLine.of(WireScript.peer(file));
    }
}
