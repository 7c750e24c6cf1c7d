package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.concurrent.CompletionStage;

/** EXPUNGE, RFC 3501 section 6.4.3; the removed messages are told as mailbox updates. */
public final class ExpungeCommand implements ImapCommand {
    @Override
    public String name() {
        return "EXPUNGE";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.SELECTED;
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapNo {
        arguments.end();
        if (session.view().readOnly()) {
            throw new ImapNo("", session.texts().readOnly().value());
        }
        return session.view()
                .mailbox()
                .expunge(message -> true, session.origin())
                .thenApply(removal -> RemovalOutcome.of(session, removal));
    }
}
