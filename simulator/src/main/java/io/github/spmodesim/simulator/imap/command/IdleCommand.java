package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapBad;
import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.concurrent.CompletionStage;

/** IDLE, RFC 2177: what happens in the open mailbox is told until DONE. */
public final class IdleCommand implements ImapCommand {
    @Override
    public String name() {
        return "IDLE";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.AUTHENTICATED;
    }

    @Override
    public String capability() {
        return "IDLE";
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException {
        arguments.end();
        return ImapOutcome.now(new ImapOutcome.AwaitLine(
                session.texts().idling().value(), ImapOutcome.LineKind.IDLE, IdleCommand::done));
    }

    private static CompletionStage<ImapOutcome> done(String line) throws ImapBad {
        if (!line.equalsIgnoreCase("DONE")) {
            throw new ImapBad("IDLE: expected DONE");
        }
        return ImapOutcome.now(ImapOutcome.ok());
    }
}
