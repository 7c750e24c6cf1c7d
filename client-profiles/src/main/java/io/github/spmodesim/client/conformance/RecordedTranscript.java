package io.github.spmodesim.client.conformance;

import io.github.spmodesim.client.profile.MailProtocol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A recorded conversation as text: lines such as {@code 6.714 IMAP 2 C: 39 capability}, with seconds and connection if
 * known. Other lines are passed over.
 *
 * @param said what the client said, by connection in the order in which they begin
 */
public record RecordedTranscript(Map<String, List<String>> said) {
    private static final Pattern LINE = Pattern.compile("\\s*(?:[\\d.]+ )?(IMAP|SMTP) (?:(\\d+) )?C: (.*)");

    /** Reads a transcript's text. */
    public static RecordedTranscript read(String text) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                String connection = matcher.group(1) + " " + (matcher.group(2) == null ? "" : matcher.group(2));
                said.computeIfAbsent(connection.strip(), name -> new ArrayList<>())
                        .add(matcher.group(3));
            }
        }
        return new RecordedTranscript(said);
    }

    /**
     * What the client said on one connection.
     *
     * @param protocol of which connections
     * @param name its name in the transcript, such as {@code IMAP 2}, or an empty text for the first of the protocol
     * @throws IllegalArgumentException if there is none
     */
    public List<String> connection(MailProtocol protocol, String name) {
        return said.entrySet().stream()
                .filter(entry -> name.isEmpty()
                        ? entry.getKey().startsWith(protocol.name())
                        : entry.getKey().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("connection: found "
                        + (name.isEmpty() ? "none of " + protocol : "\"" + name + "\"") + ", expected one of "
                        + said.keySet()));
    }
}
