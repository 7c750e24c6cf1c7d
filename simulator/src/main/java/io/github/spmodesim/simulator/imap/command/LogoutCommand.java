package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.concurrent.CompletionStage;

/** LOGOUT, RFC 3501 section 6.1.3. */
public final class LogoutCommand implements ImapCommand {
    @Override
    public String name() {
        return "LOGOUT";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.ANY;
    }

    @Override
    public boolean leavesMailbox() {
        return true;
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException {
        arguments.end();
        return ImapOutcome.now(new ImapOutcome.LoggedOut());
    }
}
