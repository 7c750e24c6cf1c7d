package io.github.spmodesim.simulator.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.testkit.WireScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeerPlayTest {
    private static final String GREETING = "S: * OK .\n";
    private static final String SEARCH = "C: a1 SEARCH *\nS: * SEARCH 4\nS: a1 OK .\n";
    private static final String WHY = "differs: RFC 3501 9, spmode-sim is right: * is a number\n";

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private List<String> rest = List.of();

    @Test
    void aServerThatMeansTheSamePasses() throws IOException {
        assertThat(play(SEARCH, "* SEARCH 4\na1 OK SEARCH completed.")).isEmpty();
    }

    @Test
    void aDifferenceThatNoNoteNamesFails() {
        fails(SEARCH, "* SEARCH\na1 OK .");
    }

    @Test
    void aNoteStandsInsteadOfTheResponseAboveIt() throws IOException {
        String noted = "C: a1 SEARCH *\nS: * SEARCH 4\nG: * SEARCH\n" + WHY + "S: a1 OK .\n";
        assertThat(play(noted, "* SEARCH\na1 OK ."))
                .containsExactly(new Difference(
                        "talk",
                        "a1 SEARCH *",
                        List.of("* SEARCH 4"),
                        List.of("* SEARCH"),
                        new Reason("RFC 3501 9", Verdict.SPMODE_SIM, "* is a number")));
    }

    @Test
    void aNoteThatRefusesStandsInsteadOfTheWholeAnswer() throws IOException {
        assertThat(play(SEARCH + "G: a1 BAD .\n" + WHY, "a1 BAD what?")).hasSize(1);
    }

    @Test
    void anEmptyNoteStandsForSilence() throws IOException {
        String noted = "C: a1 NOOP\nS: * 2 EXISTS\nG:\n" + WHY + "S: a1 OK .\n";
        assertThat(play(noted, "a1 OK .")).hasSize(1);
    }

    @Test
    void aNoteThatIsNoLongerTrueFails() {
        fails(SEARCH + "G: a1 BAD .\n" + WHY, "* SEARCH 4\na1 OK .");
    }

    @Test
    void aNoteThatNamesNoDifferenceFails() {
        fails(SEARCH + "G: a1 OK yes\n" + WHY, "* SEARCH 4\na1 OK .");
    }

    @Test
    void aNoteMayPointToAnEarlierOne() throws IOException {
        String noted = SEARCH + "G: a1 BAD .\n" + WHY + SEARCH.replace("a1", "a2") + "G: a2 BAD .\ndiffers: as a1\n";
        assertThat(play(noted, "a1 BAD .", "a2 BAD ."))
                .extracting(difference -> difference.reason().section())
                .containsExactly("RFC 3501 9", "RFC 3501 9");
    }

    @Test
    void aNoteWithoutASectionOrAVerdictIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> play(SEARCH + "G: a1 BAD .\n", "a1 BAD ."))
                .withMessageContaining("differs:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> play(SEARCH + "G: a1 BAD .\ndiffers: as a9\n", "a1 BAD ."))
                .withMessageContaining("as a9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> play(SEARCH + "G: a1 BAD .\ndiffers: RFC 3501 9, nobody is right: so\n", "a1 BAD ."))
                .withMessageContaining("nobody is right");
    }

    @Test
    void nothingIsPlayedBehindTheEnd() throws IOException {
        String noted = SEARCH + "G: (closed)\n" + WHY + "C: a2 NOOP\nS: a2 OK .\n";
        assertThat(play(noted, "* SEARCH 4\n" + Peer.CLOSED)).hasSize(1);
        assertThat(asked).doesNotContain("a2 NOOP\r\n");
    }

    @Test
    void whatTheServerSaysUnaskedFails() {
        rest = List.of("a9 BAD .");
        fails(SEARCH, "* SEARCH 4\na1 OK .");
    }

    private void fails(String talk, String... answers) {
        assertThatThrownBy(() -> play(talk, answers)).isInstanceOf(AssertionError.class);
    }

    private List<Difference> play(String talk, String... answers) throws IOException {
        Path file = folder.resolve("talk.wire");
        Files.writeString(file, "# title\n" + GREETING + talk);
        Meaning meaning = new ImapMeaning(new ResponseMeaning(Instant.EPOCH));
        return new PeerPlay(WireScript.read(file, Map.of()), ImapResponseReader::new, meaning)
                .with(new PreparedPeer(answers));
    }

    /** Gives prepared answers, one a turn, a response a line. */
    private final class PreparedPeer implements Peer {
        private final Deque<String> answers = new ArrayDeque<>();

        PreparedPeer(String... answers) {
            this.answers.add("* OK ready");
            this.answers.addAll(List.of(answers));
        }

        @Override
        public List<String> answer(String said, List<String> ours) {
            asked.add(said);
            return answers.remove().lines().toList();
        }

        @Override
        public List<String> rest() {
            return rest;
        }

        @Override
        public void close() {}
    }
}
