package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapBad;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.Numbering;
import io.github.spmodesim.simulator.imap.context.LiveContext;
import io.github.spmodesim.simulator.imap.context.Results;
import io.github.spmodesim.simulator.imap.search.ReturnOption;
import io.github.spmodesim.simulator.imap.search.SearchProgram;
import io.github.spmodesim.simulator.imap.search.SearchReply;
import io.github.spmodesim.simulator.imap.search.SearchReturn;
import io.github.spmodesim.simulator.imap.search.SearchRun;
import io.github.spmodesim.simulator.imap.search.Searching;
import io.github.spmodesim.simulator.imap.search.StandingSearch;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ReplyLineWriter;
import io.github.spmodesim.simulator.imap.wire.Status;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** A searching command between its arguments and its answer (RFC 5267 section 4): what SEARCH and SORT have in common. */
final class SearchTurn {
    private final ImapSession session;
    private final Request request;
    private final Optional<StandingSearch> standing;

    /**
     * What is asked.
     *
     * @param command by which command
     * @param numbering how it counts
     * @param returns what it is to return
     * @param program what it looks for
     */
    record Request(Searching command, Numbering numbering, SearchReturn returns, SearchProgram program) {}

    private SearchTurn(ImapSession session, Request request, Optional<StandingSearch> standing) {
        this.session = session;
        this.request = request;
        this.standing = standing;
    }

    /**
     * Begins it.
     *
     * @throws ImapBad when results are to be kept up to date under a tag that has such results already (RFC 5267 section 4.3)
     */
    static SearchTurn begin(ImapSession session, Request request) throws ImapBad {
        if (!request.returns().asks(ReturnOption.UPDATE)) {
            return new SearchTurn(session, request, Optional.empty());
        }
        if (session.contexts().has(session.tag())) {
            throw new ImapBad("UPDATE: expected another tag, the results of " + session.tag() + " are kept up to date");
        }
        int most = session.service().dialect().limits().contexts().value();
        return new SearchTurn(
                session,
                request,
                session.contexts().size() < most ? StandingSearch.of(session, request.program()) : Optional.empty());
    }

    /** A search that was to be saved and is answered NO leaves nothing saved (RFC 5182 section 2.1). */
    static void refused(ImapSession session, SearchReturn returns) {
        if (returns.asks(ReturnOption.SAVE)) {
            session.save(List.of());
        }
    }

    /** Completes on the loop with the messages that match, in the order of the mailbox. */
    CompletionStage<List<NumberedMessage>> found() {
        return standing.map(StandingSearch::run).orElseGet(() -> SearchRun.of(session, request.program()));
    }

    /**
     * Ends it.
     *
     * @param found the messages that match, in the requested order
     * @param results makes of them what is kept up to date
     */
    ImapOutcome outcome(List<NumberedMessage> found, Supplier<Results> results) {
        SearchReturn returns = request.returns();
        if (returns.asks(ReturnOption.SAVE)) {
            session.save(returns.concerned(found).stream()
                    .map(NumberedMessage::message)
                    .map(StoredMessage::uid)
                    .sorted()
                    .toList());
        }
        List<ImapReply> replies = new ArrayList<>();
        if (returns.answers()) {
            replies.add(reply(found));
        }
        if (standing.isPresent()) {
            LiveContext context = new LiveContext(
                    session,
                    new LiveContext.Telling(request.numbering(), returns.described()),
                    standing.get(),
                    results.get());
            session.contexts().add(session.tag(), context, session.view());
        } else if (returns.asks(ReturnOption.UPDATE)) {
            replies.add(refusal());
        }
        return new ImapOutcome.Completed(replies.iterator(), "");
    }

    private ImapReply reply(List<NumberedMessage> found) {
        boolean withModSeq = request.program().asksModSeq();
        return request.returns().extended()
                ? SearchReply.extended(session, request.numbering(), request.returns(), found, withModSeq)
                : SearchReply.plain(request.command(), found, request.numbering(), withModSeq);
    }

    private ImapReply refusal() {
        String code = "NOUPDATE " + ReplyLineWriter.quoted(session.tag());
        return ImapReply.status(
                Status.NO, code, session.texts().updatesRefused().value());
    }
}
