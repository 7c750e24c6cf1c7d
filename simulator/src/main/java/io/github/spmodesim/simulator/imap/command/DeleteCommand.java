package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.MailboxArgument;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.TreeOutcome;
import java.util.concurrent.CompletionStage;

/**
 * DELETE, RFC 3501 section 6.3.4. The session that deletes the mailbox it has open stays and has none open; others that
 * have it open are told BYE (RFC 2180 section 3.3).
 */
public final class DeleteCommand implements ImapCommand {
    @Override
    public String name() {
        return "DELETE";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.AUTHENTICATED;
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapNo {
        arguments.space();
        MailboxName name = MailboxArgument.read(arguments, session);
        arguments.end();
        boolean isOpen = session.openView()
                .map(view -> view.mailbox().name().equals(session.tree().canonical(name)))
                .orElse(false);
        return session.tree()
                .delete(name, session.origin())
                .thenApplyAsync(outcome -> deleted(session, isOpen, outcome), session.loop());
    }

    private static ImapOutcome deleted(ImapSession session, boolean isOpen, TreeOutcome outcome) {
        if (isOpen && outcome == TreeOutcome.DONE) {
            session.unselect();
        }
        return TreeReplies.of(session, outcome);
    }
}
