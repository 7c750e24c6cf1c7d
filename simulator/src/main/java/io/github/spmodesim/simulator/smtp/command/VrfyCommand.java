package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.smtp.SmtpCommand;
import io.github.spmodesim.simulator.smtp.SmtpOutcome;
import io.github.spmodesim.simulator.smtp.SmtpRefusal;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import io.github.spmodesim.simulator.smtp.SmtpState;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** VRFY, RFC 5321 section 3.5.3: who is there is told to nobody, whatever the argument. */
public final class VrfyCommand implements SmtpCommand {
    @Override
    public String verb() {
        return "VRFY";
    }

    @Override
    public SmtpState.Required requires() {
        return SmtpState.Required.ANY;
    }

    @Override
    public Optional<String> extension() {
        return Optional.of("VRFY");
    }

    @Override
    public CompletionStage<SmtpOutcome> run(String arguments, SmtpSession session) throws SmtpRefusal {
        if (arguments.isBlank()) {
            throw session.badArgument("VRFY: expected a user or mailbox, got none");
        }
        return SmtpOutcome.reply(session.reply(session.replies().notVerified()));
    }
}
