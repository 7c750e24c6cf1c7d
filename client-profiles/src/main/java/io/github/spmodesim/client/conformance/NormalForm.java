package io.github.spmodesim.client.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a client said on one connection, without what is arbitrary in it. */
public final class NormalForm {
    private static final Pattern TAGGED = Pattern.compile("([A-Za-z]*)(\\d+)((?:\\.\\d+)?) (.*)");
    private static final Pattern INITIAL_RESPONSE =
            Pattern.compile("((?:\\S+ )?AUTH(?:ENTICATE)? PLAIN) \\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOGIN = Pattern.compile("(\\S+ LOGIN) .*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SASL = Pattern.compile("\\(sasl\\).*|\\*{4}|[A-Za-z0-9+/]{4,}={0,2}");
    private static final Pattern WORD = Pattern.compile("DATA|QUIT|RSET|DONE|NOOP|IDLE");

    private NormalForm() {}

    /** Tags counted from the first one ({@code +0 capability}), secrets and sizes left out. */
    public static List<String> of(List<String> said) {
        List<String> normal = new ArrayList<>();
        int first = -1;
        for (String line : said) {
            Matcher matcher = TAGGED.matcher(line);
            if (matcher.matches()) {
                int number = Integer.parseInt(matcher.group(2));
                first = first < 0 ? number : first;
                normal.add("+" + (number - first) + " " + withoutSecrets(matcher.group(4)));
            } else {
                normal.add(isAnswer(line) ? "(sasl)" : withoutSecrets(line));
            }
        }
        return normal;
    }

    /** What a client says in a SASL exchange has neither a tag nor a verb. */
    private static boolean isAnswer(String line) {
        return SASL.matcher(line).matches() && !WORD.matcher(line).matches();
    }

    private static String withoutSecrets(String line) {
        String masked = INITIAL_RESPONSE.matcher(line).replaceFirst("$1 (sasl)");
        masked = LOGIN.matcher("x " + masked).matches() ? "login (secret)" : masked;
        return masked.replaceFirst("SIZE=\\d+", "SIZE=n").replaceFirst("\\{\\d+(\\+?)}", "{n$1}");
    }
}
