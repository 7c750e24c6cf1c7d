package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.concurrent.CompletionStage;

/** UNSELECT, RFC 3691: no mailbox is open any more, and nothing is removed. */
public final class UnselectCommand implements ImapCommand {
    @Override
    public String name() {
        return "UNSELECT";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.SELECTED;
    }

    @Override
    public String capability() {
        return "UNSELECT";
    }

    @Override
    public boolean leavesMailbox() {
        return true;
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException {
        arguments.end();
        session.unselect();
        return ImapOutcome.now(ImapOutcome.ok());
    }
}
