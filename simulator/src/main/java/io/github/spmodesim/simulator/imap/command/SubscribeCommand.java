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

/** SUBSCRIBE and UNSUBSCRIBE, RFC 3501 sections 6.3.6 and 6.3.7; the mailbox need not exist. */
public final class SubscribeCommand implements ImapCommand {
    private final String name;

    /** SUBSCRIBE or UNSUBSCRIBE. */
    SubscribeCommand(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.AUTHENTICATED;
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapNo {
        arguments.space();
        MailboxName mailbox = MailboxArgument.read(arguments, session);
        arguments.end();
        return name.equals("SUBSCRIBE")
                ? session.tree()
                        .subscribe(mailbox, session.origin())
                        .thenApply(outcome -> TreeReplies.of(session, outcome))
                : session.tree().unsubscribe(mailbox, session.origin()).thenApply(done -> ImapOutcome.ok());
    }
}
