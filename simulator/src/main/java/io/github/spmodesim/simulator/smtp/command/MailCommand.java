package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.relay.Sender;
import io.github.spmodesim.simulator.smtp.PathArgument;
import io.github.spmodesim.simulator.smtp.SmtpCommand;
import io.github.spmodesim.simulator.smtp.SmtpOutcome;
import io.github.spmodesim.simulator.smtp.SmtpRefusal;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import io.github.spmodesim.simulator.smtp.SmtpState;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** MAIL, RFC 5321 section 4.1.1.2. */
public final class MailCommand implements SmtpCommand {
    @Override
    public String verb() {
        return "MAIL";
    }

    @Override
    public SmtpState.Required requires() {
        return SmtpState.Required.READY;
    }

    @Override
    public boolean replyMayWait() {
        return true;
    }

    @Override
    public CompletionStage<SmtpOutcome> run(String arguments, SmtpSession session) throws SmtpRefusal {
        PathArgument path = PathArgument.read("FROM", arguments, session);
        MailParameters parameters = MailParameters.read(path.parameters(), session);
        Optional<MailAddress> address =
                path.address(parameters.utf8(), session.replies().badSender(), session);
        session.service().door().checkSender(address, session);
        session.begin(
                new Sender(address, parameters.returned(), parameters.envelopeId(), parameters.utf8()),
                parameters.body());
        return SmtpOutcome.reply(session.reply(session.replies().senderTaken()));
    }
}
