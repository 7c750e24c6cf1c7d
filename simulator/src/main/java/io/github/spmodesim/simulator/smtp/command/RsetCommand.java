package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.smtp.SmtpCommand;
import io.github.spmodesim.simulator.smtp.SmtpOutcome;
import io.github.spmodesim.simulator.smtp.SmtpRefusal;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import io.github.spmodesim.simulator.smtp.SmtpState;
import java.util.concurrent.CompletionStage;

/** RSET, RFC 5321 section 4.1.1.5: the transaction is dropped, the log-in stays. */
public final class RsetCommand implements SmtpCommand {
    @Override
    public String verb() {
        return "RSET";
    }

    @Override
    public SmtpState.Required requires() {
        return SmtpState.Required.ANY;
    }

    @Override
    public boolean replyMayWait() {
        return true;
    }

    @Override
    public CompletionStage<SmtpOutcome> run(String arguments, SmtpSession session) throws SmtpRefusal {
        NoArguments.check(arguments, session);
        session.reset();
        return SmtpOutcome.reply(session.reply(session.replies().completed()));
    }
}
