package io.github.spmodesim.simulator.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Plays every conversation of a folder in one way; each play begins with a service of its own. */
public final class WirePlay {
    private final String folder;
    private final Stage stage;

    /** Sets a conversation's service up. */
    @FunctionalInterface
    public interface Stage {
        /** A new service, its script with the names filled in, and a connection to it. */
        Scene set(Path file);
    }

    /**
     * A conversation that is about to be played.
     *
     * @param script what is said
     * @param wire the connection
     */
    public record Scene(WireScript script, Wire wire) {}

    /** Plays the files of {@code folder}. */
    public WirePlay(String folder, Stage stage) {
        this.folder = folder;
        this.stage = stage;
    }

    /** Each turn waits for the answer to the one before. */
    public Stream<DynamicTest> turnByTurn() {
        return each(file -> {
            Scene scene = stage.set(file);
            try (Wire wire = scene.wire()) {
                for (WireScript.Turn turn : scene.script().turns()) {
                    wire.send(turn.client().getBytes(StandardCharsets.UTF_8));
                    assertThat(wire.replies()).as("answer to %s", turn.client()).isEqualTo(turn.server());
                }
            }
        });
    }

    /** All that the client says comes at one go. */
    public Stream<DynamicTest> atOnce() {
        return each(file -> answers(file, List.of()));
    }

    /** Every octet comes alone. */
    public Stream<DynamicTest> octetByOctet() {
        return each(file -> {
            List<Integer> everywhere = new ArrayList<>();
            int length = length(file);
            for (int i = 1; i < length; i++) {
                everywhere.add(i);
            }
            answers(file, everywhere);
        });
    }

    /**
     * Every turn comes in two pieces, cut at its first octet in the first play, at its second in the next, and so on: at the
     * end each octet of the conversation has been cut at once, with the rest of its turn in one piece.
     */
    public Stream<DynamicTest> cutEverywhere() {
        return each(file -> {
            List<Integer> lengths = turnLengths(file);
            int longest = lengths.stream().mapToInt(Integer::intValue).max().orElse(0);
            for (int cut = 1; cut < longest; cut++) {
                answers(file, cuts(lengths, cut));
            }
        });
    }

    private static List<Integer> cuts(List<Integer> lengths, int cut) {
        List<Integer> cuts = new ArrayList<>();
        int start = 0;
        for (int length : lengths) {
            if (length > cut) {
                cuts.add(start + cut);
            }
            start += length;
            cuts.add(start);
        }
        return cuts;
    }

    private List<Integer> turnLengths(Path file) {
        Scene scene = stage.set(file);
        scene.wire().replies();
        scene.wire().close();
        return scene.script().turns().stream()
                .map(turn -> turn.client().getBytes(StandardCharsets.UTF_8).length)
                .toList();
    }

    private void answers(Path file, List<Integer> cuts) {
        Scene scene = stage.set(file);
        byte[] all = scene.script().clientOctets();
        try (Wire wire = scene.wire()) {
            int from = 0;
            for (int cut : cuts) {
                if (cut > from) {
                    wire.send(Arrays.copyOfRange(all, from, cut));
                }
                from = cut;
            }
            if (from < all.length || cuts.isEmpty()) {
                wire.send(Arrays.copyOfRange(all, from, all.length));
            }
            assertThat(wire.replies())
                    .as(
                            "cut at %s places, the first of them %s",
                            cuts.size(), cuts.stream().findFirst())
                    .isEqualTo(scene.script().serverLines());
        }
    }

    private int length(Path file) {
        Scene scene = stage.set(file);
        scene.wire().replies();
        scene.wire().close();
        return scene.script().clientOctets().length;
    }

    private Stream<DynamicTest> each(Consumer<Path> play) {
        return Resources.files(folder).stream()
                .map(file -> dynamicTest(file.getFileName().toString().replace(".wire", ""), () -> play.accept(file)));
    }
}
