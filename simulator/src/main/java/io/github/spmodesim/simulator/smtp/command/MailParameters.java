package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.relay.Sender.Returned;
import io.github.spmodesim.simulator.relay.Xtext;
import io.github.spmodesim.simulator.smtp.BodyKind;
import io.github.spmodesim.simulator.smtp.EsmtpParameter;
import io.github.spmodesim.simulator.smtp.SmtpRefusal;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The parameters of MAIL: SIZE (RFC 1870), BODY (RFC 6152, RFC 3030), AUTH (RFC 4954), RET and ENVID (RFC 3461) and SMTPUTF8
 * (RFC 6531), each where its extension was announced.
 */
final class MailParameters {
    private static final Pattern SIZE = Pattern.compile("[0-9]{1,20}");
    private static final int LONGEST_ENVELOPE_ID = 100;

    private final SmtpSession session;
    private BodyKind body = BodyKind.SEVEN_BIT;
    private Returned returned = Returned.HEADERS;
    private Optional<String> envelopeId = Optional.empty();
    private boolean utf8;

    private MailParameters(SmtpSession session) {
        this.session = session;
    }

    static MailParameters read(List<EsmtpParameter> parameters, SmtpSession session) throws SmtpRefusal {
        MailParameters read = new MailParameters(session);
        for (EsmtpParameter parameter : parameters) {
            read.take(parameter);
        }
        return read;
    }

    BodyKind body() {
        return body;
    }

    Returned returned() {
        return returned;
    }

    Optional<String> envelopeId() {
        return envelopeId;
    }

    boolean utf8() {
        return utf8;
    }

    private void take(EsmtpParameter parameter) throws SmtpRefusal {
        switch (parameter.keyword()) {
            case "SIZE" -> takeSize(parameter);
            case "BODY" -> takeBody(parameter);
            case "AUTH" -> takeAuth(parameter);
            case "RET" -> takeReturned(parameter);
            case "ENVID" -> takeEnvelopeId(parameter);
            case "SMTPUTF8" -> takeUtf8(parameter);
            default -> throw UnknownParameter.of(parameter, session);
        }
    }

    private void takeSize(EsmtpParameter parameter) throws SmtpRefusal {
        UnknownParameter.checkAnnounced("SIZE", parameter, session);
        String value = parameter.required(session);
        if (!SIZE.matcher(value).matches()) {
            throw session.badArgument("SIZE: expected 1 to 20 digits, got " + value);
        }
        int most = session.service().dialect().limits().messageOctets().value();
        if (new BigInteger(value).compareTo(BigInteger.valueOf(most)) > 0) {
            throw session.refusal(
                    session.replies().tooBig(), "SIZE: expected at most " + most + " octets, got " + value);
        }
    }

    private void takeBody(EsmtpParameter parameter) throws SmtpRefusal {
        UnknownParameter.checkAnnounced("8BITMIME", parameter, session);
        String value = parameter.required(session);
        body = BodyKind.named(value)
                .filter(kind -> session.announced().has(kind.extension()))
                .orElseThrow(() -> session.badArgument("BODY: expected an announced kind, got " + value));
    }

    /** Who sent it first is of no use here: nobody is trusted to say it (RFC 4954 section 5). */
    private void takeAuth(EsmtpParameter parameter) throws SmtpRefusal {
        UnknownParameter.checkAnnounced("AUTH", parameter, session);
        String value = parameter.required(session);
        if (!Xtext.isPrintable(value)) {
            throw session.badArgument("AUTH: expected <> or an address in xtext, got " + value);
        }
    }

    private void takeReturned(EsmtpParameter parameter) throws SmtpRefusal {
        UnknownParameter.checkAnnounced("DSN", parameter, session);
        String value = parameter.required(session);
        returned = switch (value.toUpperCase(Locale.ROOT)) {
            case "FULL" -> Returned.FULL;
            case "HDRS" -> Returned.HEADERS;
            default -> throw session.badArgument("RET: expected FULL or HDRS, got " + value);
        };
    }

    private void takeEnvelopeId(EsmtpParameter parameter) throws SmtpRefusal {
        UnknownParameter.checkAnnounced("DSN", parameter, session);
        String value = parameter.required(session);
        if (value.length() > LONGEST_ENVELOPE_ID || !Xtext.isPrintable(value)) {
            throw session.badArgument("ENVID: expected at most 100 characters of xtext, got " + value);
        }
        envelopeId = Optional.of(value);
    }

    private void takeUtf8(EsmtpParameter parameter) throws SmtpRefusal {
        UnknownParameter.checkAnnounced("SMTPUTF8", parameter, session);
        if (parameter.value().isPresent()) {
            throw session.badArgument("SMTPUTF8: expected no value, got one");
        }
        utf8 = true;
    }
}
