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
 * <p>The {@code peer:} line says whether the conversation is also held with GreenMail. {@code G:} lines, in GreenMail's own
 * words, are what it says instead of the response above them, or of the whole answer where it refuses (NO, BAD); an empty one
 * means that it says nothing, {@code (closed)} that it has hung up. The {@code differs:} line below them says which section
 * decides, who is right and why, or points to the note of an earlier command, {@code as a2}, {@code after a2}.
 *
 * @param file where it stands
 * @param given files of the messages in INBOX
 * @param turns what is said
 */
public record WireScript(Path file, List<String> given, List<Turn> turns) {
    private static final List<String> HEADERS = List.of("#", "dialect: ", "set: ", "peer: ");
    private static final List<String> ANSWERS = List.of("S:", "G:", "differs:");

    /**
     * What the client says, and all that the server answers to it.
     *
     * @param client octets of the client, empty for the greeting
     * @param answer the {@code S:}, {@code G:} and {@code differs:} lines, as they stand
     */
    public record Turn(String client, List<String> answer) {
        /** The lines of the server's answer. */
        public List<String> server() {
            return answer.stream()
                    .filter(line -> line.startsWith("S:"))
                    .map(WireScript::content)
                    .toList();
        }
    }

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

    /** The name of the conversation in {@code file}. */
    public static String name(Path file) {
        return file.getFileName().toString().replace(".wire", "");
    }

    /** Its name. */
    public String name() {
        return name(file);
    }

    /** What the title line says. */
    public static String title(Path file) {
        return lines(file).get(0);
    }

    /** What the {@code peer:} line says; empty where there is none. */
    public static String peer(Path file) {
        return values(file, "peer: ").stream().findFirst().orElse("");
    }

    private static List<String> values(Path file, String key) {
        return lines(file).stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .toList();
    }

    private static boolean isHeader(String line) {
        return line.isBlank() || HEADERS.stream().anyMatch(line::startsWith);
    }

    private static boolean isAnswer(String line) {
        return ANSWERS.stream().anyMatch(kind -> line.startsWith(kind + " ") || line.equals(kind));
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
            } else if (isAnswer(filled)) {
                turns.get(turns.size() - 1).answer().add(filled);
            } else if (!isHeader(filled)) {
                throw new IllegalArgumentException(
                        file + ": expected C:, S:, G:, differs:, given:, dialect:, set:, peer: or #, got " + line);
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
        if (last > 0 && turns.get(last).answer().isEmpty()) {
            turns.set(last, new Turn(turns.get(last).client() + said + "\r\n", new ArrayList<>()));
        } else {
            turns.add(new Turn(said + "\r\n", new ArrayList<>()));
        }
    }

    /** What stands behind the mark of a line. */
    public static String content(String line) {
        String content = line.substring(line.indexOf(':') + 1);
        return content.startsWith(" ") ? content.substring(1) : content;
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
