package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The argument of MAIL and RCPT: a keyword, a path in angle brackets, parameters (RFC 5321 section 4.1.1.2).
 *
 * @param address what the path means, empty for {@code <>}
 * @param parameters in order
 */
public record PathArgument(Optional<MailAddress> address, List<EsmtpParameter> parameters) {
    /**
     * Reads the argument.
     *
     * @param keyword FROM or TO; no space may stand around the colon after it (RFC 5321 section 3.3)
     * @throws SmtpRefusal with 501 when it is none
     */
    public static PathArgument read(String keyword, String arguments, SmtpSession session) throws SmtpRefusal {
        String start = keyword + ":<";
        int close = arguments.indexOf('>');
        if (!arguments.regionMatches(true, 0, start, 0, start.length()) || close < 0) {
            throw session.syntaxError("expected " + start + "address>, got " + arguments);
        }
        String rest = arguments.substring(close + 1);
        if (!rest.isEmpty() && rest.charAt(0) != ' ') {
            throw session.syntaxError("expected a space between > and the parameters, got " + rest);
        }
        return new PathArgument(address(arguments.substring(start.length(), close), session), parameters(rest));
    }

    private static List<EsmtpParameter> parameters(String rest) {
        return Arrays.stream(rest.split(" "))
                .filter(word -> !word.isEmpty())
                .map(EsmtpParameter::of)
                .toList();
    }

    private static Optional<MailAddress> address(String path, SmtpSession session) throws SmtpRefusal {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new MailAddress(unquoted(withoutRoute(path))));
        } catch (IllegalArgumentException e) {
            throw session.syntaxError(String.valueOf(e.getMessage()));
        }
    }

    /** A source route is read and ignored (RFC 5321 appendix C). */
    private static String withoutRoute(String path) {
        return path.startsWith("@") ? path.substring(path.indexOf(':') + 1) : path;
    }

    /** Quotes around a local part mean nothing (RFC 5321 section 4.1.2); clients put them where two dots are in a row. */
    private static String unquoted(String path) {
        int end = path.lastIndexOf("\"@");
        if (!path.startsWith("\"") || end < 1) {
            return path;
        }
        return path.substring(1, end).replaceAll("\\\\(.)", "$1") + path.substring(end + 1);
    }
}
