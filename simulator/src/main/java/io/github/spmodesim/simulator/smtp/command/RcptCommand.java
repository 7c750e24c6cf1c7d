package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.relay.Recipient;
import io.github.spmodesim.simulator.relay.Route;
import io.github.spmodesim.simulator.smtp.PathArgument;
import io.github.spmodesim.simulator.smtp.SmtpCommand;
import io.github.spmodesim.simulator.smtp.SmtpOutcome;
import io.github.spmodesim.simulator.smtp.SmtpRefusal;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import io.github.spmodesim.simulator.smtp.SmtpState;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.util.concurrent.CompletionStage;

/** RCPT, RFC 5321 section 4.1.1.3. Assumption: who is unknown is told before how many there are. */
public final class RcptCommand implements SmtpCommand {
    @Override
    public String verb() {
        return "RCPT";
    }

    @Override
    public SmtpState.Required requires() {
        return SmtpState.Required.SENDER;
    }

    @Override
    public CompletionStage<SmtpOutcome> run(String arguments, SmtpSession session) throws SmtpRefusal {
        PathArgument path = PathArgument.read("TO", arguments, session);
        if (!path.parameters().isEmpty()) {
            throw session.refusal(
                    555, session.texts().unknownMailParameter(), "RCPT: expected no parameters, none is announced");
        }
        MailAddress address =
                path.address().orElseThrow(() -> session.syntaxError("RCPT: expected an address between < and >"));
        check(address, session);
        Recipient recipient = Recipient.of(address);
        int most = session.service().dialect().limits().recipients().value();
        if (session.envelope().recipients().size() >= most
                && !session.envelope().names(recipient)) {
            throw session.refusal(
                    452, session.texts().tooManyRecipients(), "RCPT: expected at most " + most + " recipients");
        }
        session.address(recipient);
        return SmtpOutcome.reply(250, session.texts().completed().value());
    }

    private static void check(MailAddress address, SmtpSession session) throws SmtpRefusal {
        Route route = session.service().flow().route(address);
        switch (route) {
            case SUBSCRIBER, OUTSIDE -> {}
            case NOBODY ->
                throw session.refusal(550, session.texts().unknownUser(), "nobody has the address " + address);
            case NOT_CONNECTED ->
                throw session.refusal(550, session.texts().relayDenied(), address + " is outside the service");
        }
    }
}
