package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.smtp.SmtpCommand;
import io.github.spmodesim.simulator.smtp.SmtpOutcome;
import io.github.spmodesim.simulator.smtp.SmtpRefusal;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import io.github.spmodesim.simulator.smtp.SmtpState;
import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import java.util.concurrent.CompletionStage;

/** QUIT, RFC 5321 section 4.1.1.10. */
public final class QuitCommand implements SmtpCommand {
    @Override
    public String verb() {
        return "QUIT";
    }

    @Override
    public SmtpState.Required requires() {
        return SmtpState.Required.ANY;
    }

    @Override
    public CompletionStage<SmtpOutcome> run(String arguments, SmtpSession session) throws SmtpRefusal {
        NoArguments.check(arguments, session);
        String text = session.texts().closing().value();
        return SmtpOutcome.now(new SmtpOutcome.SignedOff(SmtpReply.of(221, text)));
    }
}
