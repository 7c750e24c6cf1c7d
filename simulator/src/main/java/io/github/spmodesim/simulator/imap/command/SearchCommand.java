package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapBad;
import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.Numbering;
import io.github.spmodesim.simulator.imap.context.MailboxOrder;
import io.github.spmodesim.simulator.imap.search.SearchCharset;
import io.github.spmodesim.simulator.imap.search.SearchKeyReader;
import io.github.spmodesim.simulator.imap.search.SearchProgram;
import io.github.spmodesim.simulator.imap.search.SearchReturn;
import io.github.spmodesim.simulator.imap.search.Searching;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.concurrent.CompletionStage;

/** SEARCH and UID SEARCH, RFC 3501 sections 6.4.4 and 6.4.8; extended by RFC 4731, RFC 5182, RFC 5267 and RFC 7162. */
public final class SearchCommand implements ImapCommand {
    private final Numbering numbering;

    /** Answering with numbers or with UIDs. */
    SearchCommand(Numbering numbering) {
        this.numbering = numbering;
    }

    @Override
    public String name() {
        return numbering.prefix() + "SEARCH";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.SELECTED;
    }

    @Override
    public boolean mayTellExpunged() {
        return numbering == Numbering.UID;
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapNo, ImapBad {
        arguments.space();
        SearchReturn returns = SearchReturn.readIfNamed(arguments, session, Searching.SEARCH);
        SearchProgram program = program(arguments, session, returns);
        SearchTurn turn =
                SearchTurn.begin(session, new SearchTurn.Request(Searching.SEARCH, numbering, returns, program));
        return turn.found().thenApply(found -> turn.outcome(found, () -> new MailboxOrder(found)));
    }

    private static SearchProgram program(ArgumentReader arguments, ImapSession session, SearchReturn returns)
            throws ImapSyntaxException, ImapNo {
        try {
            return SearchKeyReader.read(arguments, SearchCharset.readIfNamed(arguments, session), session);
        } catch (ImapNo e) {
            SearchTurn.refused(session, returns);
            throw e;
        }
    }
}
