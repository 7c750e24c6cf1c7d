package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.relay.Recipient.Notice;
import io.github.spmodesim.simulator.relay.Xtext;
import io.github.spmodesim.simulator.smtp.EsmtpParameter;
import io.github.spmodesim.simulator.smtp.SmtpRefusal;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The parameters of RCPT: NOTIFY and ORCPT (RFC 3461), where DSN was announced. */
final class RcptParameters {
    private static final int LONGEST_ORIGINAL = 500;
    private static final Pattern TYPE = Pattern.compile("[!-~&&[^()<>@,;:\\\\\".\\[\\]+=]]+");
    // RFC 6533 section 3: other characters as themselves, ASCII's own bounds as in xtext.
    private static final Pattern UTF8_ADDRESS = Pattern.compile("[!-*,-<>-~\\x80-\\xFF]+");

    private final SmtpSession session;
    private Set<Notice> notices = EnumSet.of(Notice.FAILURE);
    private Optional<String> original = Optional.empty();

    private RcptParameters(SmtpSession session) {
        this.session = session;
    }

    static RcptParameters read(List<EsmtpParameter> parameters, SmtpSession session) throws SmtpRefusal {
        RcptParameters read = new RcptParameters(session);
        for (EsmtpParameter parameter : parameters) {
            read.take(parameter);
        }
        return read;
    }

    Set<Notice> notices() {
        return notices;
    }

    Optional<String> original() {
        return original;
    }

    private void take(EsmtpParameter parameter) throws SmtpRefusal {
        switch (parameter.keyword()) {
            case "NOTIFY" -> takeNotices(parameter);
            case "ORCPT" -> takeOriginal(parameter);
            default -> throw UnknownParameter.of(parameter, session);
        }
    }

    private void takeNotices(EsmtpParameter parameter) throws SmtpRefusal {
        UnknownParameter.checkAnnounced("DSN", parameter, session);
        String value = parameter.required(session).toUpperCase(Locale.ROOT);
        notices = EnumSet.noneOf(Notice.class);
        if (value.equals("NEVER")) {
            return;
        }
        for (String word : value.split(",", -1)) {
            notices.add(
                    switch (word) {
                        case "SUCCESS" -> Notice.SUCCESS;
                        case "FAILURE" -> Notice.FAILURE;
                        case "DELAY" -> Notice.DELAY;
                        default ->
                            throw session.badArgument(
                                    "NOTIFY: expected NEVER, or a list of SUCCESS, FAILURE and DELAY, got " + value);
                    });
        }
    }

    private void takeOriginal(EsmtpParameter parameter) throws SmtpRefusal {
        UnknownParameter.checkAnnounced("DSN", parameter, session);
        String value = parameter.required(session);
        int semicolon = value.indexOf(';');
        if (value.length() > LONGEST_ORIGINAL
                || semicolon < 0
                || !TYPE.matcher(value.substring(0, semicolon)).matches()
                || !isAddress(value.substring(0, semicolon), value.substring(semicolon + 1))) {
            throw session.badArgument("ORCPT: expected type;address in xtext, of at most 500 characters, got " + value);
        }
        original = Optional.of(new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    private boolean isAddress(String type, String address) {
        boolean beyondAscii =
                type.equalsIgnoreCase("utf-8") && session.envelope().sender().utf8();
        return beyondAscii ? UTF8_ADDRESS.matcher(address).matches() : !address.isEmpty() && Xtext.isPrintable(address);
    }
}
