package io.github.spmodesim.client.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a real client said on one connection of a recorded transcript. */
public final class RecordedTranscript {
    private static final Pattern TAGGED = Pattern.compile("(\\d+) (.*)");

    private RecordedTranscript() {}

    /** The client's lines of one connection, in the same form as {@link ScriptedServer#said}. */
    public static List<String> client(String file, int connection) {
        Pattern line = Pattern.compile("\\s*[\\d.]+ (?:IMAP|SMTP) " + connection + " C: (.*)");
        try (InputStream in = RecordedTranscript.class.getResourceAsStream("/transcripts/" + file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(line::matcher)
                    .filter(Matcher::matches)
                    .map(matcher -> matcher.group(1))
                    .map(said -> said.startsWith("(sasl)") ? "(sasl)" : said)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /** Tags counted from the first one, which is arbitrary: {@code 39 capability} becomes {@code +0 capability}. */
    public static List<String> relativeTags(List<String> lines) {
        return relativeTags(lines, TAGGED);
    }

    /** The same for a client whose tags look otherwise; group 1 is the number, group 2 what stands behind the tag. */
    public static List<String> relativeTags(List<String> lines, Pattern tagged) {
        List<String> relative = new ArrayList<>();
        int first = -1;
        for (String line : lines) {
            Matcher matcher = tagged.matcher(line);
            if (matcher.matches()) {
                int tag = Integer.parseInt(matcher.group(1));
                first = first < 0 ? tag : first;
                relative.add("+" + (tag - first) + " " + matcher.group(2));
            } else {
                relative.add(line);
            }
        }
        return relative;
    }
}
