package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.Numbering;
import io.github.spmodesim.simulator.imap.search.SearchCharset;
import io.github.spmodesim.simulator.imap.search.SearchKeyReader;
import io.github.spmodesim.simulator.imap.search.SearchProgram;
import io.github.spmodesim.simulator.imap.search.SearchReply;
import io.github.spmodesim.simulator.imap.search.SearchRun;
import io.github.spmodesim.simulator.imap.search.SlicedWork;
import io.github.spmodesim.simulator.imap.sort.SortProgram;
import io.github.spmodesim.simulator.imap.sort.Sorting;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** SORT and UID SORT, RFC 5256 section 3; its answer to a MODSEQ key, RFC 7162 section 3.1.6. */
public final class SortCommand implements ImapCommand {
    private static final long COST = 500;

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
            throws ImapSyntaxException, ImapNo {
        arguments.space();
        Sorting sorting = SortProgram.read(arguments).begin();
        arguments.space();
        SearchProgram program = SearchKeyReader.read(arguments, SearchCharset.read(arguments, session), session);
        return SearchRun.of(session, program)
                .thenCompose(found -> SlicedWork.run(
                        session, found, COST, sorting::add, () -> reply(sorting.sorted(), program.asksModSeq())))
                .thenApply(ImapOutcome::ok);
    }

    private ImapReply reply(List<NumberedMessage> sorted, boolean withModSeq) {
        return SearchReply.plain("SORT", sorted, numbering, withModSeq);
    }
}
