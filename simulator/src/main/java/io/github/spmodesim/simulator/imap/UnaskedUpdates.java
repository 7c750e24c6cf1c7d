package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.ImapAnswer.Next;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What one connection's client is told beside the answers to its commands. For the session's event loop. */
public final class UnaskedUpdates {
    private final ImapSession session;

    UnaskedUpdates(ImapSession session) {
        this.session = session;
    }

    /** Completes on the event loop when updates can be told without keeping the loop waiting. */
    public CompletionStage<?> ready() {
        return session.contexts().isEmpty()
                ? CompletableFuture.completedStage(true)
                : session.contexts().prepare(session.view());
    }

    /** Whether the client has said that it listens between its commands too (RFC 5465). */
    public boolean areWanted() {
        return session.notifications() != Notifications.UNASKED;
    }

    /** What an idling client has to be told now. */
    public ImapAnswer whileIdle() {
        return LostMailbox.answer(session).orElseGet(() -> news(TellingMoment.IDLE, Next.IDLE_LINE));
    }

    /** What a client has to be told now that waits for nothing. */
    public ImapAnswer betweenCommands() {
        boolean ofMailbox = session.notifications().selected().betweenCommands();
        return (ofMailbox ? LostMailbox.answer(session) : Optional.<ImapAnswer>empty())
                .orElseGet(() -> news(TellingMoment.BETWEEN, Next.COMMAND));
    }

    // News ends a session whose log-in has ended, and a look that finds none does not.
    private ImapAnswer news(TellingMoment moment, Next next) {
        Iterator<ImapReply> news = at(moment);
        Optional<ImapAnswer> ended = news.hasNext() ? EndedLogin.answer(session) : Optional.empty();
        return ended.orElseGet(() -> new ImapAnswer(news, next));
    }

    /** What is told at a moment: first of the open mailbox, then of others. */
    Iterator<ImapReply> at(TellingMoment moment) {
        return new LazyReplies(List.of(
                () -> UpdateReplies.of(session, moment),
                () -> session.notifications().take()));
    }
}
