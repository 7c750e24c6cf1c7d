package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.list.ListRequest;
import io.github.spmodesim.simulator.imap.list.ListRequestReader;
import io.github.spmodesim.simulator.imap.list.ListRun;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.concurrent.CompletionStage;

/** LIST, RFC 3501 section 6.3.8 and RFC 5258. */
public final class ListCommand implements ImapCommand {
    @Override
    public String name() {
        return "LIST";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.AUTHENTICATED;
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException {
        ListRequest request = ListRequestReader.read(arguments, session);
        return ImapOutcome.now(new ImapOutcome.Completed(ListRun.replies(request, session), ""));
    }
}
