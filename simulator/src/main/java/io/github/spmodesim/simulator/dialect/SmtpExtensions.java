package io.github.spmodesim.simulator.dialect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an SMTP door announces after EHLO, and serves: never one without the other.
 *
 * @param lines the lines of the EHLO reply after its first, in order
 */
public record SmtpExtensions(List<String> lines) {
    /** The keyword of RFC 2034. */
    public static final String ENHANCED_STATUS_CODES = "ENHANCEDSTATUSCODES";

    private static final String SIZE = "SIZE";
    /** What cannot stand without another: RFC 6531 section 3.1 item 8, RFC 3030 section 3. */
    private static final Map<String, Set<String>> NEEDS =
            Map.of("SMTPUTF8", Set.of("8BITMIME"), "BINARYMIME", Set.of("CHUNKING"));

    /** Copies the list. */
    public SmtpExtensions {
        lines = List.copyOf(lines);
    }

    /** No extension at all, as after HELO. */
    public static SmtpExtensions none() {
        return new SmtpExtensions(List.of());
    }

    /** The extensions that are on and whose needs are on. */
    static SmtpExtensions of(Map<String, Setting<Boolean>> extensions, boolean sizeNumber, SmtpBounds limits) {
        List<String> on = extensions.entrySet().stream()
                .filter(extension -> extension.getValue().value())
                .map(Map.Entry::getKey)
                .toList();
        Set<String> keywords = on.stream().map(SmtpExtensions::keyword).collect(Collectors.toSet());
        return new SmtpExtensions(on.stream()
                .filter(line -> keywords.containsAll(NEEDS.getOrDefault(line, Set.of())))
                .map(line -> sizeNumber && line.equals(SIZE)
                        ? SIZE + " " + limits.messageOctets().value()
                        : line)
                .toList());
    }

    /**
     * Makes sure that no reply lacks an enhanced code where those are announced (RFC 2034 section 4).
     *
     * @throws IllegalArgumentException naming the first that does
     */
    void checkEnhancedCodes(List<Setting<SmtpReplyText>> replies) {
        if (has(ENHANCED_STATUS_CODES)) {
            replies.stream()
                    .map(Setting::value)
                    .filter(reply -> reply.enhanced().isEmpty())
                    .findFirst()
                    .ifPresent(bare -> {
                        throw new IllegalArgumentException("SMTP reply: expected a code such as 5.1.1 before the text,"
                                + " because " + ENHANCED_STATUS_CODES + " is announced, got " + bare);
                    });
        }
    }

    /** Whether an extension is announced. */
    public boolean has(String keyword) {
        for (String line : lines) {
            if (isOf(keyword, line)) {
                return true;
            }
        }
        return false;
    }

    /** The words after the keyword of an announced extension; empty where it is not announced. */
    public Optional<List<String>> words(String keyword) {
        return lines.stream()
                .filter(line -> isOf(keyword, line))
                .map(line -> List.of(line.split(" ")))
                .map(words -> words.subList(1, words.size()))
                .findFirst();
    }

    private static boolean isOf(String keyword, String line) {
        return line.startsWith(keyword) && (line.length() == keyword.length() || line.charAt(keyword.length()) == ' ');
    }

    private static String keyword(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? line : line.substring(0, space);
    }
}
