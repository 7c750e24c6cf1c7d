package io.github.spmodesim.simulator.peer;

import io.github.spmodesim.simulator.testkit.WireScript;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How two servers answer a turn of a conversation.
 *
 * @param ours the responses of the simulator
 * @param theirs the responses of the other
 * @param notes where they differ
 */
record Expectation(List<String> ours, List<String> theirs, List<Note> notes) {
    /**
     * A place where they differ.
     *
     * @param ours what the simulator says there
     * @param theirs what the other says instead
     * @param reason what the {@code differs:} line says
     */
    record Note(List<String> ours, List<String> theirs, String reason) {}

    /** Reads the answers to a turn, cut into responses by {@code reader}. */
    static Expectation of(WireScript.Turn turn, Function<InputStream, ResponseReader> reader) {
        Expectation expectation = new Expectation(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Note> open = new ArrayList<>();
        for (List<String> run : runs(turn.answer())) {
            switch (mark(run.get(0))) {
                case "S:" -> {
                    List<String> responses = responses(run, reader);
                    expectation.ours.addAll(responses);
                    expectation.theirs.addAll(responses);
                }
                case "G:" -> open.add(expectation.replace(responses(run, reader)));
                default -> {
                    String reason = WireScript.content(run.get(0));
                    open.forEach(note -> expectation.notes.add(new Note(note.ours, note.theirs, reason)));
                    open.clear();
                }
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("G: without differs: below it, in the answer to " + turn.client());
        }
        return expectation;
    }

    private Note replace(List<String> responses) {
        int from = responses.stream().anyMatch(Expectation::refuses) ? beginOfAnswer() : theirs.size() - 1;
        List<String> replaced = theirs.subList(from, theirs.size());
        Note note = new Note(List.copyOf(replaced), responses, "");
        replaced.clear();
        theirs.addAll(responses);
        return note;
    }

    private int beginOfAnswer() {
        int begin = theirs.size() - 1;
        while (begin > 0 && theirs.get(begin - 1).startsWith("* ")) {
            begin--;
        }
        return begin;
    }

    private static boolean refuses(String response) {
        return response.matches("[^*+ ]\\S* (NO|BAD)\\b.*");
    }

    private static List<String> responses(List<String> run, Function<InputStream, ResponseReader> reader) {
        List<String> lines = run.stream().map(WireScript::content).toList();
        return lines.equals(List.of("")) ? List.of() : ResponseReader.all(lines, reader);
    }

    private static List<List<String>> runs(List<String> lines) {
        List<List<String>> runs = new ArrayList<>();
        String last = "";
        for (String line : lines) {
            if (!mark(line).equals(last) || last.equals("differs:")) {
                runs.add(new ArrayList<>());
            }
            last = mark(line);
            runs.get(runs.size() - 1).add(line);
        }
        return runs;
    }

    private static String mark(String line) {
        return line.substring(0, line.indexOf(':') + 1);
    }
}
