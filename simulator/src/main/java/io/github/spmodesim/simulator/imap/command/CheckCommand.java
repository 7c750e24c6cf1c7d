package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.concurrent.CompletionStage;

/** CHECK, RFC 3501 section 6.4.1: nothing is ever left to be written. */
public final class CheckCommand implements ImapCommand {
    @Override
    public String name() {
        return "CHECK";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.SELECTED;
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException {
        arguments.end();
        return ImapOutcome.now(ImapOutcome.ok());
    }
}
