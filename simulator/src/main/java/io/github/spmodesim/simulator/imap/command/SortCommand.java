package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapBad;
import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.Numbering;
import io.github.spmodesim.simulator.imap.context.SortedOrder;
import io.github.spmodesim.simulator.imap.search.SearchCharset;
import io.github.spmodesim.simulator.imap.search.SearchKeyReader;
import io.github.spmodesim.simulator.imap.search.SearchProgram;
import io.github.spmodesim.simulator.imap.search.SearchReturn;
import io.github.spmodesim.simulator.imap.search.Searching;
import io.github.spmodesim.simulator.imap.search.SlicedWork;
import io.github.spmodesim.simulator.imap.sort.SortKey;
import io.github.spmodesim.simulator.imap.sort.SortOrder;
import io.github.spmodesim.simulator.imap.sort.SortProgram;
import io.github.spmodesim.simulator.imap.sort.Sorting;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.concurrent.CompletionStage;

/** SORT and UID SORT, RFC 5256 section 3; extended by RFC 5267, RFC 5957 and RFC 7162 section 3.1.6. */
public final class SortCommand implements ImapCommand {
    private final Numbering numbering;

    /** Answering with numbers or with UIDs. */
    SortCommand(Numbering numbering) {
        this.numbering = numbering;
    }

    @Override
    public String name() {
        return numbering.prefix() + "SORT";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.SELECTED;
    }

    @Override
    public String capability() {
        return "SORT";
    }

    @Override
    public boolean mayTellExpunged() {
        return numbering == Numbering.UID;
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapNo, ImapBad {
        arguments.space();
        SearchReturn returns = SearchReturn.readIfNamed(arguments, session, Searching.SORT);
        SortOrder order =
                SortProgram.read(arguments, key -> serves(session, key)).order();
        arguments.space();
        SearchProgram program = program(arguments, session, returns);
        SearchTurn turn =
                SearchTurn.begin(session, new SearchTurn.Request(Searching.SORT, numbering, returns, program));
        Sorting sorting = order.begin();
        return turn.found()
                .thenCompose(
                        found -> SlicedWork.run(session, found, SortOrder.COST_OF_ROW, sorting::add, sorting::sorted))
                .thenApply(sorted -> turn.outcome(sorted.messages(), () -> new SortedOrder(order, sorted.rows())));
    }

    private static boolean serves(ImapSession session, SortKey key) {
        return key.capability().isEmpty() || session.announces(key.capability());
    }

    private static SearchProgram program(ArgumentReader arguments, ImapSession session, SearchReturn returns)
            throws ImapSyntaxException, ImapNo {
        try {
            return SearchKeyReader.read(arguments, SearchCharset.read(arguments, session), session);
        } catch (ImapNo e) {
            SearchTurn.refused(session, returns);
            throw e;
        }
    }
}
