package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.MailboxArgument;
import io.github.spmodesim.simulator.imap.StatusItem;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mailbox.Mailbox;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** STATUS, RFC 3501 section 6.3.10; of the open mailbox too. */
public final class StatusCommand implements ImapCommand {
    @Override
    public String name() {
        return "STATUS";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.AUTHENTICATED;
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapNo {
        arguments.space();
        MailboxName name = session.tree().canonical(MailboxArgument.read(arguments, session));
        arguments.space();
        List<StatusItem> items = StatusItem.readAll(arguments, session);
        arguments.end();
        Mailbox mailbox = MailboxArgument.existing(session, name, session.reason("NONEXISTENT"));
        return ImapOutcome.now(ImapOutcome.ok(StatusItem.reply(name, mailbox, items, session)));
    }
}
