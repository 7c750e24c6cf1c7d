package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.Numbering;
import io.github.spmodesim.simulator.imap.search.SearchCharset;
import io.github.spmodesim.simulator.imap.search.SearchKey;
import io.github.spmodesim.simulator.imap.search.SearchKeyReader;
import io.github.spmodesim.simulator.imap.search.SearchReply;
import io.github.spmodesim.simulator.imap.search.SearchReturn;
import io.github.spmodesim.simulator.imap.search.SearchReturn.Result;
import io.github.spmodesim.simulator.imap.search.SearchRun;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** SEARCH and UID SEARCH, RFC 3501 sections 6.4.4 and 6.4.8; extended by RFC 4731 and RFC 5182. */
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
        SearchKey program = SearchKeyReader.read(arguments, charset(arguments, session, returns), session);
        return SearchRun.of(session, program).thenApply(found -> outcome(session, returns, found));
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

    private ImapOutcome outcome(ImapSession session, SearchReturn returns, List<NumberedMessage> found) {
        if (returns.asks(Result.SAVE)) {
            session.save(toSave(returns, found).stream()
                    .map(numbered -> numbered.message().uid())
                    .toList());
        }
        if (!returns.answers()) {
            return ImapOutcome.ok();
        }
        return ImapOutcome.ok(
                returns.extended()
                        ? SearchReply.extended(found, numbering, returns, session.tag())
                        : SearchReply.plain(found, numbering));
    }

    // Where nothing but MIN or MAX is asked for, only those are saved (RFC 5182 section 2.4).
    private static List<NumberedMessage> toSave(SearchReturn returns, List<NumberedMessage> found) {
        boolean ends = returns.asks(Result.MIN) || returns.asks(Result.MAX);
        if (!ends || found.isEmpty() || returns.asks(Result.ALL) || returns.asks(Result.COUNT)) {
            return found;
        }
        List<NumberedMessage> saved = new ArrayList<>();
        if (returns.asks(Result.MIN)) {
            saved.add(found.get(0));
        }
        if (returns.asks(Result.MAX) && (saved.isEmpty() || found.size() > 1)) {
            saved.add(found.get(found.size() - 1));
        }
        return saved;
    }
}
