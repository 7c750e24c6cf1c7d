package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.smtp.SmtpCommand;
import io.github.spmodesim.simulator.smtp.SmtpOutcome;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import io.github.spmodesim.simulator.smtp.SmtpState;
import java.util.concurrent.CompletionStage;

/** NOOP, RFC 5321 section 4.1.1.9; an argument is passed over. */
public final class NoopCommand implements SmtpCommand {
    @Override
    public String verb() {
        return "NOOP";
    }

    @Override
    public SmtpState.Required requires() {
        return SmtpState.Required.ANY;
    }

    @Override
    public CompletionStage<SmtpOutcome> run(String arguments, SmtpSession session) {
        return SmtpOutcome.reply(session.reply(session.replies().completed()));
    }
}
