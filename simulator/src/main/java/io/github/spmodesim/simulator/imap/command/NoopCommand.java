package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.concurrent.CompletionStage;

/** NOOP, RFC 3501 section 6.1.2: what happened meanwhile is told, as after every command. */
public final class NoopCommand implements ImapCommand {
    @Override
    public String name() {
        return "NOOP";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.ANY;
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException {
        arguments.end();
        return ImapOutcome.now(ImapOutcome.ok());
    }
}
