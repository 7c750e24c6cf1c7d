package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.ImapAnswer.Next;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapFrame;
import io.github.spmodesim.simulator.imap.wire.ImapLine;
import io.github.spmodesim.simulator.imap.wire.ImapMalformed;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ImapRequest;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.imap.wire.Status;
import io.github.spmodesim.simulator.mailbox.MailboxRemovedException;
import io.github.spmodesim.simulator.mailbox.OverQuotaException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * One connection's turns: a frame in, a stage with the whole answer out.
 *
 * <p>The next frame may come in only when the stage is complete and its replies are taken.
 */
public final class ImapConversation {
    private final ImapSession session;
    private final UnaskedUpdates unasked;
    private Optional<PendingLine> pending = Optional.empty();

    private record PendingLine(ImapCommand command, String tag, ImapOutcome.AwaitLine await) {}

    /** The conversation of a session. */
    public ImapConversation(ImapSession session) {
        this.session = session;
        this.unasked = new UnaskedUpdates(session);
    }

    /** The session. */
    public ImapSession session() {
        return session;
    }

    /** The answer to a frame. */
    public CompletionStage<ImapAnswer> receive(ImapFrame frame) {
        return frame.receivedBy(new Turn());
    }

    /** What the client is told beside the answers to its commands. */
    public UnaskedUpdates unasked() {
        return unasked;
    }

    private CompletionStage<ImapOutcome> whenReady(ImapOutcome outcome) {
        return unasked.ready().thenApply(ready -> outcome);
    }

    /** Ends the session however the connection ended. */
    public void close() {
        session.logout();
    }

    private final class Turn implements ImapFrame.Receiver<CompletionStage<ImapAnswer>> {
        @Override
        public CompletionStage<ImapAnswer> request(ImapRequest request) {
            ArgumentReader arguments = new ArgumentReader(request.arguments());
            session.begin(request.tag());
            return answer(request.tag(), () -> {
                ImapCommand command = command(request, arguments);
                Optional<ImapAnswer> lost = command.leavesMailbox() ? Optional.empty() : LostMailbox.answer(session);
                if (lost.isPresent()) {
                    return CompletableFuture.completedStage(lost.get());
                }
                return command.run(arguments, session)
                        .thenComposeAsync(ImapConversation.this::whenReady, session.loop())
                        .thenApply(outcome -> answerTo(command, request.tag(), outcome));
            });
        }

        @Override
        public CompletionStage<ImapAnswer> line(ImapLine line) {
            PendingLine waiting = pending.orElseThrow();
            pending = Optional.empty();
            return answer(
                    waiting.tag(),
                    () -> waiting.await()
                            .then()
                            .take(line.text())
                            .thenComposeAsync(ImapConversation.this::whenReady, session.loop())
                            .thenApply(outcome -> answerTo(waiting.command(), waiting.tag(), outcome)));
        }

        @Override
        public CompletionStage<ImapAnswer> malformed(ImapMalformed malformed) {
            return CompletableFuture.completedStage(
                    switch (malformed.kind()) {
                        case BAD -> bad(malformed.tag(), malformed.problem());
                        case BAD_SIZE ->
                            ImapAnswer.of(
                                    Next.COMMAND,
                                    new ImapReply.Tagged(malformed.tag(), Status.BAD, "TOOBIG", malformed.problem()));
                        case TOO_BIG -> tooBig(malformed.tag());
                        case FATAL -> ImapAnswer.of(Next.CLOSE, ImapReply.status(Status.BYE, "", malformed.problem()));
                    });
        }
    }

    private ImapCommand command(ImapRequest request, ArgumentReader arguments) throws ImapBad, ImapSyntaxException {
        String name = request.name();
        String shown = request.shownName();
        if (name.equals("UID")) {
            arguments.space();
            name = "UID " + arguments.keyword();
            shown = name;
        }
        ImapCommand command = session.service().commands().get(name);
        if (command == null || !command.servedBy(session)) {
            throw new ImapBad("unknown command " + shown);
        }
        if (!session.state().allows(command.requires())) {
            throw new ImapBad(name + ": expected state " + command.requires() + ", the session is " + session.state());
        }
        return command;
    }

    private ImapAnswer answerTo(ImapCommand command, String tag, ImapOutcome outcome) {
        return outcome.told(new OutcomeTeller(command, tag));
    }

    private final class OutcomeTeller implements ImapOutcome.Teller<ImapAnswer> {
        private final ImapCommand command;
        private final String tag;

        OutcomeTeller(ImapCommand command, String tag) {
            this.command = command;
            this.tag = tag;
        }

        @Override
        public ImapAnswer completed(ImapOutcome.Completed completed) {
            String text = session.texts().completed().value();
            return finished(completed, new ImapReply.Tagged(tag, Status.OK, completed.code(), text));
        }

        @Override
        public ImapAnswer refused(ImapOutcome.Refused refused) {
            ImapReply tagged = new ImapReply.Tagged(tag, Status.NO, refused.code(), refused.text());
            return finished(new ImapOutcome.Completed(List.<ImapReply>of().iterator(), ""), tagged);
        }

        private ImapAnswer finished(ImapOutcome.Completed completed, ImapReply tagged) {
            LazyReplies replies = new LazyReplies(List.of(
                    () -> session.takeNotices().iterator(),
                    () -> new KeywordsFirst(session, completed.data()),
                    () -> unasked.at(
                            command.mayTellExpunged() ? TellingMoment.COMMAND : TellingMoment.COMMAND_WITH_NUMBERS),
                    () -> List.of(tagged).iterator()));
            return new ImapAnswer(replies, Next.COMMAND);
        }

        @Override
        public ImapAnswer awaitLine(ImapOutcome.AwaitLine await) {
            pending = Optional.of(new PendingLine(command, tag, await));
            Next next = switch (await.kind()) {
                case SASL -> Next.SECRET_LINE;
                case IDLE -> Next.IDLE_LINE;
            };
            return ImapAnswer.of(next, new ImapReply.Continuation(await.prompt()));
        }

        @Override
        public ImapAnswer loggedOut() {
            session.logout();
            String text = session.texts().completed().value();
            return ImapAnswer.of(
                    Next.CLOSE,
                    ImapReply.status(Status.BYE, "", session.texts().bye().value()),
                    new ImapReply.Tagged(tag, Status.OK, "", text));
        }
    }

    /** Part of a turn that may be refused at once or later. */
    private interface Step {
        CompletionStage<ImapAnswer> run() throws ImapSyntaxException, ImapNo, ImapBad;
    }

    private CompletionStage<ImapAnswer> answer(String tag, Step step) {
        Optional<ImapAnswer> ended = EndedLogin.answer(session, tag);
        if (ended.isPresent()) {
            return CompletableFuture.completedStage(ended.get());
        }
        try {
            return step.run().exceptionally(failure -> refusal(tag, failure));
        } catch (ImapSyntaxException | ImapNo | ImapBad e) {
            return CompletableFuture.completedStage(refusal(tag, e));
        }
    }

    private ImapAnswer refusal(String tag, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof ImapNo refused) {
            return ImapAnswer.of(Next.COMMAND, new ImapReply.Tagged(tag, Status.NO, refused.code(), refused.text()));
        }
        if (cause instanceof OverQuotaException) {
            return no(tag, session.texts().overQuota().value());
        }
        if (cause instanceof MailboxRemovedException) {
            String text = session.texts().noSuchMailbox().value();
            return ImapAnswer.of(Next.COMMAND, new ImapReply.Tagged(tag, Status.NO, "TRYCREATE", text));
        }
        if (cause instanceof ImapBad || cause instanceof ImapSyntaxException) {
            return bad(tag, String.valueOf(cause.getMessage()));
        }
        throw new CompletionException(cause);
    }

    private static ImapAnswer bad(String tag, String problem) {
        return ImapAnswer.of(Next.COMMAND, new ImapReply.Tagged(tag, Status.BAD, "", printable(problem)));
    }

    // A client that knows the code is told by it (RFC 7889 section 4, RFC 4469 section 4.2).
    private ImapAnswer tooBig(String tag) {
        String code = session.announces("APPENDLIMIT") || session.announces("CATENATE") ? "TOOBIG" : "";
        String text = session.texts().tooBig().value();
        return ImapAnswer.of(Next.COMMAND, new ImapReply.Tagged(tag, Status.NO, code, text));
    }

    private static ImapAnswer no(String tag, String text) {
        return ImapAnswer.of(Next.COMMAND, new ImapReply.Tagged(tag, Status.NO, "", text));
    }

    // A reader of lines would take a brace at the end for the announcement of a literal.
    private static String printable(String text) {
        String printable = text.replaceAll("[^ -~]", "?");
        return printable.endsWith("}") ? printable + "." : printable;
    }
}
