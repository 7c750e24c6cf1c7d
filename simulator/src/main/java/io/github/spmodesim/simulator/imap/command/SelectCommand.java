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
import io.github.spmodesim.simulator.imap.wire.Status;
import io.github.spmodesim.simulator.mailbox.Flag;
import io.github.spmodesim.simulator.mailbox.Mailbox;
import io.github.spmodesim.simulator.mailbox.MailboxView;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** SELECT and EXAMINE, RFC 3501 sections 6.3.1 and 6.3.2. */
public final class SelectCommand implements ImapCommand {
    private static final String FLAGS = Flag.SYSTEM.stream().map(Flag::name).collect(Collectors.joining(" "));

    private final String name;

    /** SELECT or EXAMINE. */
    SelectCommand(String name) {
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
    public boolean leavesMailbox() {
        return true;
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapNo {
        arguments.space();
        var mailboxName = MailboxArgument.read(arguments, session);
        arguments.end();
        // A failed SELECT leaves no mailbox open (RFC 3501 section 6.3.1).
        session.unselect();
        Mailbox mailbox = MailboxArgument.existing(session, mailboxName, "");
        boolean readOnly = name.equals("EXAMINE");
        session.select(mailbox.open(readOnly));
        String code = readOnly ? "READ-ONLY" : "READ-WRITE";
        return ImapOutcome.now(new ImapOutcome.Completed(data(session).iterator(), code));
    }

    private static List<ImapReply> data(ImapSession session) {
        MailboxView view = session.view();
        List<ImapReply> data = new ArrayList<>();
        data.add(ImapReply.Untagged.of("FLAGS (" + FLAGS + ")"));
        data.add(ok(session, "PERMANENTFLAGS (" + (view.readOnly() ? "" : FLAGS + " \\*") + ")"));
        data.add(ImapReply.Untagged.of(view.size() + " EXISTS"));
        data.add(ImapReply.Untagged.of(view.recentCount() + " RECENT"));
        view.firstUnseen().ifPresent(first -> data.add(ok(session, "UNSEEN " + first)));
        data.add(ok(session, "UIDVALIDITY " + view.mailbox().uidValidity()));
        data.add(ok(session, "UIDNEXT " + view.uidNext()));
        return data;
    }

    private static ImapReply ok(ImapSession session, String code) {
        return ImapReply.status(Status.OK, code, session.texts().completed().value());
    }
}
