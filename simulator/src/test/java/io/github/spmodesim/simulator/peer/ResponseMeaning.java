package io.github.spmodesim.simulator.peer;

import static java.util.stream.Collectors.joining;

import io.github.spmodesim.simulator.testkit.ImapBench;
import jakarta.mail.internet.MailDateFormat;
import java.text.ParsePosition;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What one response says. What a server may choose is left out or made the same: texts (RFC 3501 7.1), UIDVALIDITY (2.3.1.1),
 * the separator of levels (5.1.1; a dot reads as a slash), the limits of a quota (RFC 2087 3), what is announced, and
 * attributes that only hint at how a mailbox is used (RFC 3348 3).
 */
final class ResponseMeaning {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MMM-yyyy HH:mm:ss Z", Locale.ROOT);
    private static final Set<String> STATES = Set.of("OK", "NO", "BAD", "BYE", "PREAUTH");
    private static final Set<String> HINTS = Set.of("\\haschildren", "\\hasnochildren", "\\marked", "\\unmarked");

    private final Instant begin;

    /** Responses to a test that began at {@code begin}: dates since then are all the same. */
    ResponseMeaning(Instant begin) {
        this.begin = begin.truncatedTo(ChronoUnit.SECONDS);
    }

    /** What the response says, in any number of lines. */
    List<String> of(String response) {
        if (response.startsWith("+")) {
            return List.of("+");
        }
        String[] words = response.split(" ", 3);
        if (words.length < 2) {
            return List.of(response);
        }
        String rest = words.length < 3 ? "" : words[2];
        String word = words[1].toUpperCase(Locale.ROOT);
        if (STATES.contains(word)) {
            return state(words[0] + " " + word, rest);
        }
        return Character.isDigit(word.charAt(0)) ? numbered(word, rest) : List.of("* " + data(word, rest));
    }

    private List<String> state(String state, String rest) {
        if (!rest.startsWith("[") || rest.startsWith("[CAPABILITY")) {
            return state.equals("* OK") ? List.of() : List.of(state);
        }
        List<ImapData> code = ImapDataReader.read(rest.substring(1, rest.indexOf(']')));
        return List.of(state + " [" + code(code) + "]");
    }

    private static String code(List<ImapData> code) {
        String name = code.get(0).meaning();
        return switch (name) {
            case "UIDVALIDITY" -> "UIDVALIDITY #";
            case "APPENDUID" -> name + " # " + code.get(2).text();
            case "COPYUID" ->
                name + " # "
                        + (code.size() > 3
                                ? Pairs.of(code.get(2).text(), code.get(3).text())
                                : "");
            case "PERMANENTFLAGS" -> name + " " + flags(code.get(1));
            case "BADCHARSET" -> name;
            default -> code.stream().map(ImapData::meaning).collect(joining(" "));
        };
    }

    private List<String> numbered(String number, String rest) {
        String[] words = rest.split(" ", 2);
        String word = words[0].toUpperCase(Locale.ROOT);
        String message = "* " + number + " " + word;
        if (!word.equals("FETCH")) {
            return List.of(message);
        }
        List<ImapData> items = ImapDataReader.read(words[1]).get(0).pieces();
        return IntStream.range(0, items.size() / 2)
                .mapToObj(i -> message + " " + item(items.get(2 * i), items.get(2 * i + 1)))
                .toList();
    }

    private String item(ImapData name, ImapData value) {
        String item = name.meaning().replace("\"", "");
        return item + " "
                + switch (item) {
                    case "FLAGS" -> flags(value);
                    case "INTERNALDATE" -> date(value.text());
                    case "ENVELOPE" -> envelope(value);
                    case "BODY", "BODYSTRUCTURE" -> value.meaning().toUpperCase(Locale.ROOT);
                    default -> value.meaning();
                };
    }

    /** A message without a Date may get the time of its arrival for one. */
    private String envelope(ImapData envelope) {
        ImapData sent = envelope.pieces().get(0);
        Optional<Date> date = Optional.ofNullable(new MailDateFormat().parse(sent.text(), new ParsePosition(0)));
        return date.filter(instant -> isNow(instant.toInstant()))
                .map(instant -> envelope.meaning().replace(sent.meaning(), "now"))
                .orElse(envelope.meaning());
    }

    private String data(String word, String rest) {
        List<ImapData> data = ImapDataReader.read(rest);
        String values = switch (word) {
            case "CAPABILITY" -> "";
            case "FLAGS" -> flags(data.get(0));
            case "LIST", "LSUB" -> attributes(data.get(0)) + mailbox(data.get(2));
            case "STATUS" -> mailbox(data.get(0)) + pairs(data.get(1), 2);
            case "QUOTA" -> data.get(0).meaning() + pairs(data.get(1), 3);
            case "SEARCH" -> numbers(data);
            default -> data.stream().map(ImapData::meaning).collect(joining(" "));
        };
        return values.isEmpty() ? word : word + " " + values;
    }

    private static String flags(ImapData flags) {
        return flags.pieces().stream()
                .map(flag -> flag.text().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(joining(" ", "(", ")"));
    }

    private static String attributes(ImapData attributes) {
        return attributes.pieces().stream()
                .map(attribute -> attribute.text().toLowerCase(Locale.ROOT))
                .filter(attribute -> !HINTS.contains(attribute))
                .sorted()
                .collect(joining(" ", "(", ") "));
    }

    private static String mailbox(ImapData said) {
        String name = said.text().replace('.', '/');
        return "\"" + (name.equalsIgnoreCase("INBOX") ? "INBOX" : name) + "\"";
    }

    private String date(String said) {
        Instant date = OffsetDateTime.parse(said.replaceFirst("^ ", "0"), DATE).toInstant();
        return isNow(date) ? "now" : date.toString();
    }

    private boolean isNow(Instant date) {
        return date.equals(ImapBench.NOW) || !date.isBefore(begin);
    }

    /** Items of {@code width} pieces each, in order of their names; what a server counts or grants as it likes is left out. */
    private static String pairs(ImapData list, int width) {
        List<ImapData> pieces = list.pieces();
        List<String> items = new ArrayList<>();
        for (int i = 0; i + 1 < pieces.size(); i += width) {
            String name = pieces.get(i).meaning();
            items.add(name + " "
                    + (name.equals("UIDVALIDITY") ? "#" : pieces.get(i + 1).meaning()));
        }
        items.sort(null);
        return " (" + String.join(" ", items) + ")";
    }

    private static String numbers(List<ImapData> data) {
        return data.stream()
                .map(number -> Long.valueOf(number.text()))
                .sorted()
                .map(String::valueOf)
                .collect(joining(" "));
    }
}
