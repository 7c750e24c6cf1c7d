package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.relay.Sender;
import io.github.spmodesim.simulator.smtp.EsmtpParameter;
import io.github.spmodesim.simulator.smtp.PathArgument;
import io.github.spmodesim.simulator.smtp.SmtpCommand;
import io.github.spmodesim.simulator.smtp.SmtpOutcome;
import io.github.spmodesim.simulator.smtp.SmtpRefusal;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import io.github.spmodesim.simulator.smtp.SmtpState;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;

/** MAIL, RFC 5321 section 4.1.1.2, with SIZE (RFC 1870), BODY (RFC 6152) and AUTH (RFC 4954) where they are announced. */
public final class MailCommand implements SmtpCommand {
    private static final Pattern SIZE = Pattern.compile("[0-9]{1,20}");
    private static final Set<String> BODIES = Set.of("7BIT", "8BITMIME");

    @Override
    public String verb() {
        return "MAIL";
    }

    @Override
    public SmtpState.Required requires() {
        return SmtpState.Required.READY;
    }

    @Override
    public CompletionStage<SmtpOutcome> run(String arguments, SmtpSession session) throws SmtpRefusal {
        PathArgument path = PathArgument.read("FROM", arguments, session);
        for (EsmtpParameter parameter : path.parameters()) {
            check(parameter, session);
        }
        session.service().door().checkSender(path.address(), session);
        session.begin(Sender.of(path.address()));
        return SmtpOutcome.reply(250, session.texts().completed().value());
    }

    private static void check(EsmtpParameter parameter, SmtpSession session) throws SmtpRefusal {
        switch (parameter.keyword()) {
            case "SIZE" -> {
                checkAnnounced("SIZE", session);
                checkSize(parameter.value(), session);
            }
            case "BODY" -> {
                checkAnnounced("8BITMIME", session);
                checkBody(parameter.value(), session);
            }
            case "AUTH" -> checkAnnounced("AUTH", session);
            default -> throw unknownParameter(parameter.keyword(), session);
        }
    }

    private static void checkAnnounced(String extension, SmtpSession session) throws SmtpRefusal {
        if (session.announced(extension).isEmpty()) {
            throw unknownParameter(extension, session);
        }
    }

    private static SmtpRefusal unknownParameter(String what, SmtpSession session) {
        return session.refusal(
                555, session.texts().unknownMailParameter(), "MAIL: expected announced parameters, got " + what);
    }

    private static void checkSize(String value, SmtpSession session) throws SmtpRefusal {
        if (!SIZE.matcher(value).matches()) {
            throw session.syntaxError("SIZE: expected 1 to 20 digits, got " + value);
        }
        int most = session.service().dialect().limits().messageOctets().value();
        if (new BigInteger(value).compareTo(BigInteger.valueOf(most)) > 0) {
            throw session.refusal(
                    552, session.texts().tooBig(), "SIZE: expected at most " + most + " octets, got " + value);
        }
    }

    private static void checkBody(String value, SmtpSession session) throws SmtpRefusal {
        if (!BODIES.contains(value.toUpperCase(Locale.ROOT))) {
            throw session.syntaxError("BODY: expected one of " + BODIES + ", got " + value);
        }
    }
}
