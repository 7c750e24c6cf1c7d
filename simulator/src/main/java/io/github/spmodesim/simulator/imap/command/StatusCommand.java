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
import io.github.spmodesim.simulator.mailbox.MailboxStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** STATUS, RFC 3501 section 6.3.10. */
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
        MailboxName mailbox = session.tree().canonical(MailboxArgument.read(arguments, session));
        arguments.space();
        List<String> items = items(arguments);
        arguments.end();
        MailboxStatus status = MailboxArgument.existing(session, mailbox, session.reason("NONEXISTENT"))
                .status();
        List<String> shown = new ArrayList<>();
        for (String item : items) {
            shown.add(item + " " + value(status, item));
        }
        return ImapOutcome.now(ImapOutcome.ok(ImapReply.Untagged.of(
                "STATUS " + MailboxArgument.shown(mailbox.value()) + " (" + String.join(" ", shown) + ")")));
    }

    private static List<String> items(ArgumentReader arguments) throws ImapSyntaxException {
        List<String> items = new ArrayList<>();
        arguments.expect('(');
        do {
            items.add(arguments.keyword());
        } while (arguments.take(' '));
        arguments.expect(')');
        return items;
    }

    private static long value(MailboxStatus status, String item) throws ImapSyntaxException {
        return switch (item) {
            case "MESSAGES" -> status.messages();
            case "RECENT" -> status.recent();
            case "UIDNEXT" -> status.uidNext();
            case "UIDVALIDITY" -> status.uidValidity();
            case "UNSEEN" -> status.unseen();
            default ->
                throw new ImapSyntaxException(
                        "STATUS: expected MESSAGES, RECENT, UIDNEXT, UIDVALIDITY or UNSEEN, got " + item);
        };
    }
}
