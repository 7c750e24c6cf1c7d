package io.github.spmodesim.client.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a client said on one connection, without what is arbitrary in it. */
public final class NormalForm {
    private static final Pattern TAGGED = Pattern.compile("([A-Za-z]*)(\\d{1,9})((?:\\.\\d+)?) (.*)");
    /** A tag of four letters and digits in front of a command, as Outlook draws one for each command; {@code auth} is SMTP's. */
    private static final Pattern FOUR =
            Pattern.compile("(?!auth )([a-z0-9]{4}) ((?i:CAPABILITY|LOGIN|AUTHENTICATE|ID|ENABLE"
                    + "|NAMESPACE|LIST|LSUB|XLIST|SELECT|EXAMINE|STATUS|UID|FETCH|STORE|COPY|SEARCH|EXPUNGE|APPEND|CREATE|SUBSCRIBE"
                    + "|NOOP|CHECK|CLOSE|IDLE|LOGOUT)\\b.*)");

    private static final Pattern INITIAL_RESPONSE =
            Pattern.compile("^((?:\\S+ )?AUTH(?:ENTICATE)? \\S+) \\S+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOGIN = Pattern.compile("^((?!AUTH)\\S+ )?LOGIN \\S.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LITERAL = Pattern.compile(".*\\{\\d+\\+?}");
    private static final Pattern SASL =
            Pattern.compile("\\(sasl\\).*|\\*{4}|[A-Za-z0-9+/]{4,}={0,2}|[A-Za-z0-9+/]{2,3}={1,2}");
    private static final Pattern WORD = Pattern.compile("DATA|QUIT|RSET|DONE|NOOP|IDLE");

    private NormalForm() {}

    /** Tags counted from the first one ({@code +0 capability}) or, if random, as {@code ~}; secrets and sizes left out. */
    public static List<String> of(List<String> said) {
        List<String> shown = withoutLiteralSecrets(said);
        return isRandom(shown)
                ? shown.stream().map(NormalForm::withoutRandomTag).toList()
                : counted(shown);
    }

    /** A name or password that was sent as a literal stands in a line of its own (RFC 3501 section 4.3). */
    private static List<String> withoutLiteralSecrets(List<String> said) {
        List<String> shown = new ArrayList<>();
        boolean secret = false;
        for (String line : said) {
            shown.add(secret ? "(secret)" : line);
            secret = LITERAL.matcher(line).matches()
                    && (secret || LOGIN.matcher(line).matches());
        }
        return shown;
    }

    /** Counted tags have their letters in common. */
    private static boolean isRandom(List<String> said) {
        return said.stream()
                        .map(FOUR::matcher)
                        .filter(Matcher::matches)
                        .map(tagged -> tagged.group(1).replaceFirst("\\d+$", ""))
                        .distinct()
                        .count()
                > 1;
    }

    private static String withoutRandomTag(String line) {
        Matcher tagged = FOUR.matcher(line);
        return tagged.matches() ? "~ " + withoutSecrets(tagged.group(2)) : withoutTag(line);
    }

    private static List<String> counted(List<String> said) {
        List<String> normal = new ArrayList<>();
        int first = -1;
        for (String line : said) {
            Matcher matcher = TAGGED.matcher(line);
            if (matcher.matches()) {
                int number = Integer.parseInt(matcher.group(2));
                first = first < 0 ? number : first;
                normal.add("+" + (number - first) + " " + withoutSecrets(matcher.group(4)));
            } else {
                normal.add(withoutTag(line));
            }
        }
        return normal;
    }

    private static String withoutTag(String line) {
        return isAnswer(line) ? "(sasl)" : withoutSecrets(line);
    }

    /** What a client says in a SASL exchange has neither a tag nor a verb. */
    private static boolean isAnswer(String line) {
        return SASL.matcher(line).matches() && !WORD.matcher(line).matches();
    }

    private static String withoutSecrets(String line) {
        String masked = INITIAL_RESPONSE.matcher(line).replaceFirst("$1 (sasl)");
        masked = LOGIN.matcher(masked).replaceFirst("$1login (secret)");
        return masked.replaceFirst("SIZE=\\d+", "SIZE=n")
                .replaceFirst("\\{\\d+(\\+?)}", "{n$1}")
                .replaceFirst("^\\(\\d+ octets\\)$", "(n octets)");
    }
}
