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

/** CREATE, RFC 3501 section 6.3.3; a trailing separator only says that names below will follow. */
public final class CreateCommand implements ImapCommand {
    @Override
    public String name() {
        return "CREATE";
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
        return session.tree().create(name).thenApply(outcome -> TreeReplies.of(session, outcome));
    }
}
