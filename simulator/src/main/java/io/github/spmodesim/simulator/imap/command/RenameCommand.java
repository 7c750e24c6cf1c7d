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
import java.util.concurrent.CompletionStage;

/** RENAME, RFC 3501 section 6.3.5; sessions that have the mailbox open keep it (RFC 2180 section 3.4). */
public final class RenameCommand implements ImapCommand {
    @Override
    public String name() {
        return "RENAME";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.AUTHENTICATED;
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapNo {
        arguments.space();
        MailboxName from = MailboxArgument.read(arguments, session);
        arguments.space();
        MailboxName to = MailboxArgument.read(arguments, session);
        arguments.end();
        return session.tree().rename(from, to, session.origin()).thenApply(outcome -> TreeReplies.of(session, outcome));
    }
}
