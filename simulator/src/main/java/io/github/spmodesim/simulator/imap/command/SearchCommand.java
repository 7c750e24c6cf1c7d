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
import io.github.spmodesim.simulator.imap.search.SearchReturn;
import io.github.spmodesim.simulator.imap.search.SearchReturn.Result;
import io.github.spmodesim.simulator.imap.search.SearchRun;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** SEARCH and UID SEARCH, RFC 3501 sections 6.4.4 and 6.4.8; extended by RFC 4731, RFC 5182 and RFC 7162. */
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
            throws ImapSyntaxException, ImapNo {
        arguments.space();
        SearchReturn returns = SearchReturn.readIfNamed(arguments, session);
        SearchProgram program = SearchKeyReader.read(arguments, charset(arguments, session, returns), session);
        return SearchRun.of(session, program).thenApply(found -> outcome(session, returns, program, found));
    }

    private static SearchCharset charset(ArgumentReader arguments, ImapSession session, SearchReturn returns)
            throws ImapSyntaxException, ImapNo {
        try {
            return SearchCharset.readIfNamed(arguments, session);
        } catch (ImapNo e) {
            // A search that was to be saved and is refused leaves nothing saved (RFC 5182 section 2.1).
            if (returns.asks(Result.SAVE)) {
                session.save(List.of());
            }
            throw e;
        }
    }

    private ImapOutcome outcome(
            ImapSession session, SearchReturn returns, SearchProgram program, List<NumberedMessage> found) {
        if (returns.asks(Result.SAVE)) {
            session.save(returns.concerned(found).stream()
                    .map(numbered -> numbered.message().uid())
                    .toList());
        }
        if (!returns.answers()) {
            return ImapOutcome.ok();
        }
        return ImapOutcome.ok(
                returns.extended()
                        ? SearchReply.extended(session, numbering, returns, found, program.asksModSeq())
                        : SearchReply.plain(found, numbering, program.asksModSeq()));
    }
}
