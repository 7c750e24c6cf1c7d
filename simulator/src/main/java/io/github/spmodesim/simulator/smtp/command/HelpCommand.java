package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.smtp.SmtpCommand;
import io.github.spmodesim.simulator.smtp.SmtpOutcome;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import io.github.spmodesim.simulator.smtp.SmtpState;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** HELP, RFC 5321 section 4.1.1.8; the same with every argument. */
public final class HelpCommand implements SmtpCommand {
    @Override
    public String verb() {
        return "HELP";
    }

    @Override
    public SmtpState.Required requires() {
        return SmtpState.Required.ANY;
    }

    @Override
    public Optional<String> extension() {
        return Optional.of("HELP");
    }

    @Override
    public CompletionStage<SmtpOutcome> run(String arguments, SmtpSession session) {
        return SmtpOutcome.reply(session.reply(session.replies().help()));
    }
}
