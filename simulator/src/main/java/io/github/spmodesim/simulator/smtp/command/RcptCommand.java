package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.dialect.Setting;
import io.github.spmodesim.simulator.dialect.SmtpReplyText;
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
    public boolean replyMayWait() {
        return true;
    }

    @Override
    public CompletionStage<SmtpOutcome> run(String arguments, SmtpSession session) throws SmtpRefusal {
        Setting<SmtpReplyText> bad = session.replies().badRecipient();
        PathArgument path = PathArgument.read("TO", arguments, session).ofRecipient(session);
        RcptParameters parameters = RcptParameters.read(path.parameters(), session);
        MailAddress address = path.address(session.envelope().sender().utf8(), bad, session)
                .orElseThrow(() -> session.refusal(bad, "RCPT: expected an address between < and >"));
        checkRoute(address, session);
        Recipient recipient = new Recipient(address, parameters.notices(), parameters.original());
        checkCount(recipient, session);
        session.address(recipient);
        return SmtpOutcome.reply(session.reply(session.replies().recipientTaken()));
    }

    private static void checkRoute(MailAddress address, SmtpSession session) throws SmtpRefusal {
        Route route = session.service().flow().route(address);
        if (!session.service().door().leadsTo(route)) {
            Setting<SmtpReplyText> words = switch (route) {
                case SUBSCRIBER, NOBODY -> session.replies().unknownUser();
                case OUTSIDE, NOT_CONNECTED -> session.replies().relayDenied();
            };
            throw new SmtpRefusal(session.reply(words, address), address + " leads to " + route);
        }
    }

    private static void checkCount(Recipient recipient, SmtpSession session) throws SmtpRefusal {
        int most = session.service().dialect().limits().recipients().value();
        if (session.envelope().recipients().size() >= most
                && !session.envelope().names(recipient)) {
            throw session.refusal(
                    session.replies().tooManyRecipients(), "RCPT: expected at most " + most + " recipients");
        }
    }
}
