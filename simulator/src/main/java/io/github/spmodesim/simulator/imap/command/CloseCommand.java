package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mailbox.MailboxView;
import java.util.concurrent.CompletionStage;

/** CLOSE, RFC 3501 section 6.4.2: what is deleted goes without a word, then no mailbox is open. */
public final class CloseCommand implements ImapCommand {
    @Override
    public String name() {
        return "CLOSE";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.SELECTED;
    }

    @Override
    public boolean leavesMailbox() {
        return true;
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException {
        arguments.end();
        MailboxView view = session.view();
        session.unselect();
        if (view.readOnly()) {
            return ImapOutcome.now(ImapOutcome.ok());
        }
        return view.mailbox().expunge(message -> true, session.origin()).thenApply(removed -> ImapOutcome.ok());
    }
}
