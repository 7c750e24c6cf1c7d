package io.github.spmodesim.simulator.smtp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A parameter of MAIL or RCPT (RFC 5321 section 4.1.2).
 *
 * @param keyword in upper case
 * @param value what follows the equals sign, one character an octet; empty where there is none
 */
public record EsmtpParameter(String keyword, Optional<String> value) {
    private static final Pattern FORM =
            Pattern.compile("(?<keyword>[A-Za-z0-9][A-Za-z0-9-]*)(?:=(?<value>[!-<>-~\\x80-\\xFF]+))?");

    /**
     * The parameters behind a path.
     *
     * @throws SmtpRefusal with 501 when one is none, or comes twice
     */
    static List<EsmtpParameter> read(String words, SmtpSession session) throws SmtpRefusal {
        if (words.isEmpty()) {
            return List.of();
        }
        List<EsmtpParameter> parameters = new ArrayList<>();
        for (String word :
                Arrays.stream(words.split(" ")).filter(w -> !w.isEmpty()).toList()) {
            EsmtpParameter parameter = of(word, session);
            if (parameters.stream().anyMatch(before -> before.keyword().equals(parameter.keyword()))) {
                throw session.badArgument("expected each parameter once, got " + parameter.keyword() + " twice");
            }
            parameters.add(parameter);
        }
        return parameters;
    }

    private static EsmtpParameter of(String word, SmtpSession session) throws SmtpRefusal {
        var matcher = FORM.matcher(word);
        if (!matcher.matches()) {
            throw session.badArgument("expected KEYWORD or KEYWORD=value, got " + word);
        }
        return new EsmtpParameter(
                matcher.group("keyword").toUpperCase(Locale.ROOT), Optional.ofNullable(matcher.group("value")));
    }

    /**
     * The value.
     *
     * @throws SmtpRefusal with 501 where there is none
     */
    public String required(SmtpSession session) throws SmtpRefusal {
        return value.orElseThrow(() -> session.badArgument(keyword + ": expected a value, got none"));
    }
}
