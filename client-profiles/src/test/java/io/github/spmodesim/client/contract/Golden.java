package io.github.spmodesim.client.contract;

import io.github.spmodesim.client.testkit.RecordedTranscript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a client says, section by section, as a hand-written {@code .golden} file has it. */
record Golden(Map<String, List<String>> sections) {
    private static final String ANY = "...";

    static Golden of(String id) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : Table.text(id + ".golden").lines().toList()) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), current);
            } else if (!line.startsWith("#")) {
                current.add(line);
            }
        }
        return new Golden(sections);
    }

    /** Whether the lines of a connection are those of a section. */
    boolean matches(String section, List<String> said) {
        String pattern = sections.get(section).stream().map(Golden::line).collect(Collectors.joining());
        String text = normal(said).stream().map(line -> line + "\n").collect(Collectors.joining());
        return Pattern.matches(pattern, text);
    }

    /** Tags relative, secrets masked. */
    static List<String> normal(List<String> said) {
        return RecordedTranscript.relativeTags(said).stream()
                .map(line -> line.replaceFirst("^AUTH PLAIN \\S+", "AUTH PLAIN (sasl)"))
                .toList();
    }

    private static String line(String line) {
        if (line.equals(ANY)) {
            return "(?:.*\\n)*?";
        }
        String tag = line.startsWith("~ ") ? "[A-Za-z0-9.+]+ " : "";
        String rest = line.startsWith("~ ") ? line.substring(2) : line;
        return tag
                + Pattern.compile("\\.\\.\\.")
                        .splitAsStream(rest + "\0")
                        .map(part -> Pattern.quote(part.replace("\0", "")))
                        .collect(Collectors.joining(".*"))
                + "\\n";
    }
}
