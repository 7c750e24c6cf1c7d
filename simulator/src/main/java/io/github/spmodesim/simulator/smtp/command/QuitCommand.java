package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.smtp.SmtpCommand;
import io.github.spmodesim.simulator.smtp.SmtpOutcome;
import io.github.spmodesim.simulator.smtp.SmtpRefusal;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import io.github.spmodesim.simulator.smtp.SmtpState;
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
        return SmtpOutcome.now(
                new SmtpOutcome.SignedOff(session.reply(session.replies().closing())));
    }
}
