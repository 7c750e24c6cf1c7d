package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.dialect.Setting;
import io.github.spmodesim.simulator.dialect.SmtpReplyText;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The argument of MAIL and RCPT: a keyword, a path in angle brackets, parameters (RFC 5321 section 4.1.1.2).
 *
 * @param path what stands between the brackets, one character an octet
 * @param parameters in order, each once
 */
public record PathArgument(String path, List<EsmtpParameter> parameters) {
    private static final String POSTMASTER = "postmaster";

    /**
     * Reads the argument.
     *
     * @param keyword FROM or TO; no space may stand around the colon after it (RFC 5321 section 3.3)
     * @throws SmtpRefusal with 501 when it is none
     */
    public static PathArgument read(String keyword, String arguments, SmtpSession session) throws SmtpRefusal {
        String start = keyword + ":<";
        int close = closingBracket(arguments);
        if (!arguments.regionMatches(true, 0, start, 0, start.length()) || close < 0) {
            throw session.badArgument("expected " + start + "address>, got " + arguments);
        }
        String rest = arguments.substring(close + 1);
        if (!rest.isEmpty() && rest.charAt(0) != ' ') {
            throw session.badArgument("expected a space between > and the parameters, got " + rest);
        }
        return new PathArgument(arguments.substring(start.length(), close), EsmtpParameter.read(rest, session));
    }

    /** Where the path ends: a bracket in a quoted string does not end it (RFC 5321 section 4.1.2); -1 for nowhere. */
    private static int closingBracket(String arguments) {
        boolean quoted = false;
        boolean escaped = false;
        for (int at = 0; at < arguments.length(); at++) {
            char c = arguments.charAt(at);
            if (c == '>' && !quoted) {
                return at;
            }
            quoted ^= c == '"' && !escaped;
            escaped = quoted && c == '\\' && !escaped;
        }
        return -1;
    }

    /**
     * The address that the path means, empty for {@code <>}.
     *
     * @param utf8 whether MAIL said SMTPUTF8, so that it may have other characters than ASCII's (RFC 6531 section 3.4)
     * @param bad what is said of a path that is none
     * @throws SmtpRefusal when there is none, or it has other characters and may not
     */
    public Optional<MailAddress> address(boolean utf8, Setting<SmtpReplyText> bad, SmtpSession session)
            throws SmtpRefusal {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try {
            MailAddress address = new MailAddress(withoutRoute(decoded())).withFewestQuotes();
            if (!utf8 && !address.isAscii()) {
                throw session.refusal(
                        session.announced().has("SMTPUTF8") ? session.replies().nonAsciiAddress() : bad,
                        "expected an address in ASCII, because MAIL did not say SMTPUTF8");
            }
            return Optional.of(address);
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw session.refusal(bad, String.valueOf(e.getMessage()));
        }
    }

    /** The path of a recipient: postmaster needs no domain, and is the service's own then (RFC 5321 section 4.5.1). */
    public PathArgument ofRecipient(SmtpSession session) {
        return path.equalsIgnoreCase(POSTMASTER)
                ? new PathArgument(
                        path + "@" + session.service().dialect().ehloName().value(), parameters)
                : this;
    }

    private String decoded() throws CharacterCodingException {
        byte[] octets = path.getBytes(StandardCharsets.ISO_8859_1);
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(octets))
                .toString();
    }

    /** A source route is read and ignored (RFC 5321 appendix C). */
    private static String withoutRoute(String path) {
        return path.startsWith("@") ? path.substring(path.indexOf(':') + 1) : path;
    }
}
