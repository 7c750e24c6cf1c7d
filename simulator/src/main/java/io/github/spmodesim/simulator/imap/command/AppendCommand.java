package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.FlagArguments;
import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapDateTime;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.MailboxArgument;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mailbox.Flags;
import io.github.spmodesim.simulator.mailbox.Mailbox;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.MessageBody;
import io.github.spmodesim.simulator.mailbox.NewMessage;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** APPEND, RFC 3501 section 6.3.11, with APPENDUID (RFC 4315 section 3). */
public final class AppendCommand implements ImapCommand {
    @Override
    public String name() {
        return "APPEND";
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
        arguments.space();
        Flags flags = Flags.NONE;
        if (arguments.nextIs('(')) {
            flags = FlagArguments.list(arguments);
            arguments.space();
        }
        Instant date = session.service().clock().instant();
        if (arguments.nextIs('"')) {
            date = ImapDateTime.parse(arguments.string());
            arguments.space();
        }
        MessageBody body = new MessageBody(arguments.literal());
        arguments.end();
        Mailbox mailbox = MailboxArgument.existing(session, name, "TRYCREATE");
        return mailbox.append(List.of(new NewMessage(body, flags, date)))
                .thenApply(uids -> ImapOutcome.okWithCode(
                        session.announces("UIDPLUS") ? "APPENDUID " + mailbox.uidValidity() + " " + uids.get(0) : ""));
    }
}
