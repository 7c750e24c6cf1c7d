package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.smtp.SmtpCommand;
import io.github.spmodesim.simulator.smtp.SmtpOutcome;
import io.github.spmodesim.simulator.smtp.SmtpRefusal;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import io.github.spmodesim.simulator.smtp.SmtpState;
import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import java.util.concurrent.CompletionStage;

/** HELO, RFC 5321 section 4.1.1.1; not known in the strict order (docomo-mail section 3, OBS 2026). */
public final class HeloCommand implements SmtpCommand {
    @Override
    public String verb() {
        return "HELO";
    }

    @Override
    public SmtpState.Required requires() {
        return SmtpState.Required.ANY;
    }

    @Override
    public CompletionStage<SmtpOutcome> run(String arguments, SmtpSession session) throws SmtpRefusal {
        if (session.service().dialect().strictOrder().value()) {
            throw session.refusal(session.replies().notImplemented(), "HELO: expected EHLO");
        }
        session.greeted(ClientName.read(arguments, session), false);
        return SmtpOutcome.reply(
                SmtpReply.of(250, session.service().dialect().ehloName().value()));
    }
}
