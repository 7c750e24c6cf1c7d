package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.MailboxArgument;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import java.util.concurrent.CompletionStage;

/** GETQUOTAROOT, RFC 2087 section 4.3. */
public final class GetQuotaRootCommand implements ImapCommand {
    @Override
    public String name() {
        return "GETQUOTAROOT";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.AUTHENTICATED;
    }

    @Override
    public String capability() {
        return "QUOTA";
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapNo {
        arguments.space();
        MailboxName name = session.tree().canonical(MailboxArgument.read(arguments, session));
        arguments.end();
        MailboxArgument.existing(session, name, session.reason("NONEXISTENT"));
        return ImapOutcome.now(ImapOutcome.ok(
                ImapReply.Untagged.of("QUOTAROOT " + MailboxArgument.shown(name.value()) + " \"\""),
                QuotaReply.of(session.tree().usage())));
    }
}
