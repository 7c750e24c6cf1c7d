package io.github.spmodesim.simulator.testkit;

import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.dialect.DialectTree;
import io.github.spmodesim.simulator.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A conversation from a file: a title line, then {@code C:} and {@code S:} lines, one behaviour a file.
 *
 * <p>Lines that begin with {@code #} are comments. {@code given:} lines before the conversation name messages that lie in
 * INBOX, files of the folder {@code mime}; a {@code dialect:} line names the dialect (docomo unless said), {@code set:}
 * lines change values of it, {@code path=value}. Names in angle brackets, such as {@code <password>}, are filled in.
 *
 * @param file where it stands
 * @param given files of the messages in INBOX
 * @param turns what is said
 */
public record WireScript(Path file, List<String> given, List<Turn> turns) {
    /**
     * What the client says, and all that the server answers to it.
     *
     * @param client octets of the client, empty for the greeting
     * @param server the lines of the answer
     */
    public record Turn(String client, List<String> server) {}

    /** The dialect that the script is for. */
    public static Dialect dialect(Path file) {
        DialectTree tree =
                Dialects.named(values(file, "dialect: ").stream().findFirst().orElse("docomo"));
        for (String setting : values(file, "set: ")) {
            String path = tree.settings().keySet().stream()
                    .filter(known -> setting.startsWith(known + "="))
                    .max(Comparator.comparingInt(String::length))
                    .orElseThrow(() -> new IllegalArgumentException(file + ": no such setting: " + setting));
            tree = tree.with(path, setting.substring(path.length() + 1));
        }
        return tree.bind();
    }

    private static List<String> values(Path file, String key) {
        return lines(file).stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .toList();
    }

    private static boolean isHeader(String line) {
        return line.isBlank() || line.startsWith("#") || line.startsWith("dialect: ") || line.startsWith("set: ");
    }

    /** Reads a script and fills in the names. */
    public static WireScript read(Path file, Map<String, String> names) {
        List<String> given = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        turns.add(new Turn("", new ArrayList<>()));
        for (String line : lines(file)) {
            String filled = fill(line, names);
            if (filled.startsWith("given: ")) {
                given.add(filled.substring(7));
            } else if (filled.startsWith("C: ") || filled.equals("C:")) {
                client(turns, content(filled));
            } else if (filled.startsWith("S: ") || filled.equals("S:")) {
                turns.get(turns.size() - 1).server().add(content(filled));
            } else if (!isHeader(filled)) {
                throw new IllegalArgumentException(
                        file + ": expected C:, S:, given:, dialect:, set: or #, got " + line);
            }
        }
        return new WireScript(file, given, turns);
    }

    /** All that the client says. */
    public byte[] clientOctets() {
        StringBuilder all = new StringBuilder();
        turns.forEach(turn -> all.append(turn.client()));
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** All that the server says. */
    public List<String> serverLines() {
        return turns.stream().flatMap(turn -> turn.server().stream()).toList();
    }

    private static void client(List<Turn> turns, String said) {
        int last = turns.size() - 1;
        // Lines of the client in a row are one turn: a literal, or commands sent without waiting.
        if (last > 0 && turns.get(last).server().isEmpty()) {
            turns.set(last, new Turn(turns.get(last).client() + said + "\r\n", new ArrayList<>()));
        } else {
            turns.add(new Turn(said + "\r\n", new ArrayList<>()));
        }
    }

    private static String content(String line) {
        return line.length() > 3 ? line.substring(3) : "";
    }

    private static String fill(String line, Map<String, String> names) {
        String filled = line;
        for (Map.Entry<String, String> name : names.entrySet()) {
            filled = filled.replace("<" + name.getKey() + ">", name.getValue());
        }
        return filled;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
