package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.smtp.PathArgument;
import io.github.spmodesim.simulator.smtp.SmtpCommand;
import io.github.spmodesim.simulator.smtp.SmtpOutcome;
import io.github.spmodesim.simulator.smtp.SmtpRefusal;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import io.github.spmodesim.simulator.smtp.SmtpState;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.Set;
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
        ImapId recipient = subscriber(address, session);
        Set<ImapId> named = session.envelope().recipients();
        int most = session.service().dialect().limits().recipients().value();
        if (named.size() >= most && !named.contains(recipient)) {
            throw session.refusal(
                    452, session.texts().tooManyRecipients(), "RCPT: expected at most " + most + " recipients");
        }
        session.address(recipient);
        return SmtpOutcome.reply(250, session.texts().completed().value());
    }

    private static ImapId subscriber(MailAddress address, SmtpSession session) throws SmtpRefusal {
        return session.service()
                .directory()
                .findByAddress(address)
                .map(Subscriber::imapId)
                .orElseThrow(() -> session.serves(address.domain())
                        ? session.refusal(550, session.texts().unknownUser(), "nobody has the address " + address)
                        : session.refusal(550, session.texts().relayDenied(), address + " is outside the service"));
    }
}
