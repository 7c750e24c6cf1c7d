package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.smtp.SmtpCommand;
import io.github.spmodesim.simulator.smtp.SmtpOutcome;
import io.github.spmodesim.simulator.smtp.SmtpRefusal;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import io.github.spmodesim.simulator.smtp.SmtpState;
import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** EHLO, RFC 5321 section 4.1.1.1; a second one is refused in the strict order (docomo-mail section 3, OBS 2026). */
public final class EhloCommand implements SmtpCommand {
    @Override
    public String verb() {
        return "EHLO";
    }

    @Override
    public SmtpState.Required requires() {
        return SmtpState.Required.ANY;
    }

    @Override
    public CompletionStage<SmtpOutcome> run(String arguments, SmtpSession session) throws SmtpRefusal {
        if (session.service().dialect().strictOrder().value() && session.state() != SmtpState.CONNECTED) {
            throw session.refusal(session.replies().badSequence(), "EHLO: expected it once, got another");
        }
        session.greeted(ClientName.read(arguments, session), true);
        List<String> lines = new ArrayList<>();
        lines.add(session.service().dialect().ehloName().value());
        lines.addAll(session.announced().lines());
        return SmtpOutcome.now(new SmtpOutcome.Replied(new SmtpReply(250, lines)));
    }
}
