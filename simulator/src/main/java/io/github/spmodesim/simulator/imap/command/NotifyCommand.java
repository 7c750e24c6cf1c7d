package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.LazyReplies;
import io.github.spmodesim.simulator.imap.Notifications;
import io.github.spmodesim.simulator.imap.UpdateReplies;
import io.github.spmodesim.simulator.imap.notify.NotifyRequest;
import io.github.spmodesim.simulator.imap.notify.NotifyRequestReader;
import io.github.spmodesim.simulator.imap.notify.SessionNotifications;
import io.github.spmodesim.simulator.imap.notify.StatusNews;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** NOTIFY, RFC 5465: what the client wants to be told of, whether a command runs or not. */
public final class NotifyCommand implements ImapCommand {
    @Override
    public String name() {
        return "NOTIFY";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.AUTHENTICATED;
    }

    @Override
    public String capability() {
        return "NOTIFY";
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapNo {
        arguments.space();
        if (arguments.takeKeyword("NONE")) {
            arguments.end();
            session.notifications(Notifications.NONE);
            return ImapOutcome.now(ImapOutcome.ok());
        }
        if (!arguments.takeKeyword("SET")) {
            throw new ImapSyntaxException("NOTIFY: expected SET or NONE, got something else");
        }
        return ImapOutcome.now(set(NotifyRequestReader.read(arguments, session), session));
    }

    // What has happened to the open mailbox so far is told now, whatever is wanted from here on (section 3.1).
    private static ImapOutcome set(NotifyRequest request, ImapSession session) {
        SessionNotifications.begin(session, request);
        LazyReplies data = new LazyReplies(List.of(
                () -> UpdateReplies.all(session),
                () -> (request.status() ? StatusNews.atBeginning(request, session) : Stream.<ImapReply>empty())
                        .iterator()));
        return new ImapOutcome.Completed(data, "");
    }
}
