package io.github.spmodesim.simulator.peer;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.testkit.WireScript;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Holds a conversation with another server and compares what both say. */
final class PeerPlay {
    private final WireScript script;
    private final Function<InputStream, ResponseReader> reader;
    private final Meaning meaning;
    private final Map<String, Reason> reasons = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<String> surprises = new ArrayList<>();
    private boolean hidSomething;

    /** A conversation in responses that {@code reader} cuts and {@code meaning} understands. */
    PeerPlay(WireScript script, Function<InputStream, ResponseReader> reader, Meaning meaning) {
        this.script = script;
        this.reader = reader;
        this.meaning = meaning;
    }

    /**
     * Plays it to its end, or to where the other server closes the connection.
     *
     * @return where the servers differ
     * @throws AssertionError where they differ and no note says so, or where a note says so and they do not
     */
    List<Difference> with(Peer peer) throws IOException {
        boolean closed = false;
        for (WireScript.Turn turn : script.turns()) {
            if (!closed) {
                Expectation expected = Expectation.of(turn, reader);
                List<String> said = peer.answer(turn.client(), expected.ours());
                closed = said.contains(Peer.CLOSED);
                compare(turn, expected, said);
                expected.notes().forEach(note -> note(turn, note));
            }
        }
        assertThat(surprises)
                .as("what the other server says otherwise than noted")
                .isEmpty();
        assertThat(peer.rest()).as("what the other server says unasked").isEmpty();
        return differences;
    }

    /** Whether the meaning has left out something in which the servers differ. */
    boolean hidSomething() {
        return hidSomething;
    }

    private void compare(WireScript.Turn turn, Expectation expected, List<String> said) {
        List<String> noted = meaning.of(expected.theirs());
        List<String> meant = meaning.of(said);
        hidSomething |= meaning.hides(expected.theirs(), said);
        if (!noted.equals(meant)) {
            surprises.add("\nC: " + turn.client()
                    + said.stream().map(PeerPlay::asNote).collect(joining()) + "expected " + readable(noted)
                    + "\nbut was  " + readable(meant) + "\n");
        }
    }

    private void note(WireScript.Turn turn, Expectation.Note note) {
        List<String> ours = meaning.of(note.ours());
        List<String> theirs = meaning.of(note.theirs());
        if (ours.equals(theirs)) {
            surprises.add("\nC: " + turn.client() + "a note that names no difference: " + readable(theirs) + "\n");
        }
        Reason reason = earlier(note.reason()).orElseGet(() -> Reason.of(note.reason()));
        reasons.put(tag(turn.client()), reason);
        differences.add(new Difference(script.name(), turn.client().strip(), readable(ours), readable(theirs), reason));
    }

    /** The reason that "as a2" or "after a2" points to. */
    private Optional<Reason> earlier(String line) {
        String[] words = line.split(" ", 2);
        return words[0].equals("as") || words[0].equals("after")
                ? Optional.ofNullable(reasons.get(words[1]))
                : Optional.empty();
    }

    private static String tag(String said) {
        return said.split(" ", 2)[0].strip();
    }

    private static String asNote(String response) {
        return readable(List.of(response))
                .get(0)
                .lines()
                .map(line -> "G: " + line + "\n")
                .collect(joining());
    }

    /** Lines of one character an octet, as text. */
    private static List<String> readable(List<String> lines) {
        return lines.stream()
                .map(line -> new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .toList();
    }
}
