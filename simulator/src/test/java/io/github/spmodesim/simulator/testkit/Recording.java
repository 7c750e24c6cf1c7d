package io.github.spmodesim.simulator.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a real client sent on one connection.
 *
 * @param connection its number in the recording
 * @param mode how the recording server behaved: {@code ok}, {@code wrongpass}, ...
 * @param lines the client's lines
 */
public record Recording(int connection, String mode, List<Line> lines) {
    private static final Pattern ROW =
            Pattern.compile(" *[0-9.]+ [A-Z]+ (?<connection>[0-9]+) (?:CONNECT mode (?<mode>\\w+) .*|C: ?(?<said>.*))");
    private static final String SASL = "(sasl) ";

    /**
     * A line of the client.
     *
     * @param text without its end
     * @param sasl whether it answers a SASL prompt
     */
    public record Line(String text, boolean sasl) {
        /** What a SASL response says in clear, NUL between its fields. */
        public String clear() {
            return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
        }

        /** This line with one text for another, inside base64 too. */
        public Line with(String recorded, String own) {
            if (!sasl) {
                return new Line(text.replace(recorded, own), false);
            }
            byte[] replaced = clear().replace(recorded, own).getBytes(StandardCharsets.UTF_8);
            return new Line(Base64.getEncoder().encodeToString(replaced), true);
        }
    }

    /** The connections of a recording, in order. */
    public static List<Recording> all(String resource) {
        Map<Integer, Recording> connections = new LinkedHashMap<>();
        String rows = new String(Resources.octets(resource), StandardCharsets.UTF_8);
        rows.lines().filter(row -> !row.startsWith("#")).forEach(row -> add(connections, row));
        return List.copyOf(connections.values());
    }

    private static void add(Map<Integer, Recording> connections, String row) {
        Matcher matcher = ROW.matcher(row);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("recording: expected a CONNECT or C: row, got " + row);
        }
        int connection = Integer.parseInt(matcher.group("connection"));
        String said = matcher.group("said");
        if (said == null) {
            connections.put(connection, new Recording(connection, matcher.group("mode"), new ArrayList<>()));
        } else {
            boolean sasl = said.startsWith(SASL);
            Recording recording =
                    Optional.ofNullable(connections.get(connection)).orElseThrow();
            recording.lines().add(new Line(sasl ? said.substring(SASL.length()) : said, sasl));
        }
    }
}
