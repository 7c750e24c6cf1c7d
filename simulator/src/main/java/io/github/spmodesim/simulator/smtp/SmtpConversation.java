package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.mailbox.OverQuotaException;
import io.github.spmodesim.simulator.relay.FilteredException;
import io.github.spmodesim.simulator.smtp.SmtpAnswer.Next;
import io.github.spmodesim.simulator.smtp.wire.SmtpFrame;
import io.github.spmodesim.simulator.smtp.wire.SmtpLine;
import io.github.spmodesim.simulator.smtp.wire.SmtpMalformed;
import io.github.spmodesim.simulator.smtp.wire.SmtpMessageText;
import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import io.github.spmodesim.simulator.smtp.wire.SmtpRequest;
import io.github.spmodesim.simulator.smtp.wire.SmtpVerbs;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * One connection's turns: a frame in, a stage with the whole answer out.
 *
 * <p>The next frame may come in only when the stage is complete and its replies are sent.
 */
public final class SmtpConversation {
    private final SmtpSession session;
    private Optional<SmtpOutcome.Taker<String>> pendingLine = Optional.empty();
    private Optional<SmtpOutcome.Taker<SmtpMessageText>> pendingText = Optional.empty();

    /** The conversation of a session. */
    public SmtpConversation(SmtpSession session) {
        this.session = session;
    }

    /** The session. */
    public SmtpSession session() {
        return session;
    }

    /** What the service says first. */
    public SmtpReply greeting() {
        return session.greeting();
    }

    /** The answer to a frame. */
    public CompletionStage<SmtpAnswer> receive(SmtpFrame frame) {
        return frame.receivedBy(new Turn());
    }

    /** Ends the session however the connection ended. */
    public void close() {
        session.close();
    }

    private final class Turn implements SmtpFrame.Receiver<CompletionStage<SmtpAnswer>> {
        @Override
        public CompletionStage<SmtpAnswer> request(SmtpRequest request) {
            return answer(() -> command(request.verb()).run(request.arguments(), session));
        }

        @Override
        public CompletionStage<SmtpAnswer> line(SmtpLine line) {
            SmtpOutcome.Taker<String> waiting = pendingLine.orElseThrow();
            pendingLine = Optional.empty();
            return answer(() -> waiting.take(line.text()));
        }

        @Override
        public CompletionStage<SmtpAnswer> messageText(SmtpMessageText text) {
            SmtpOutcome.Taker<SmtpMessageText> waiting = pendingText.orElseThrow();
            pendingText = Optional.empty();
            return answer(() -> waiting.take(text));
        }

        @Override
        public CompletionStage<SmtpAnswer> malformed(SmtpMalformed malformed) {
            // A line that was to answer a 334 ends the log-in with it (RFC 4954 section 4).
            pendingLine = Optional.empty();
            return answer(() -> {
                throw session.refusal(
                        500,
                        switch (malformed.kind()) {
                            case TOO_LONG -> session.texts().lineTooLong();
                            case BARE_LINE_BREAK -> session.texts().syntaxError();
                        },
                        malformed.problem());
            });
        }
    }

    private SmtpCommand command(String verb) throws SmtpRefusal {
        SmtpCommand command = session.service().commands().get(verb);
        if (command == null) {
            throw SmtpVerbs.known(verb)
                    ? session.refusal(502, session.texts().notImplemented(), verb + " is not served")
                    : session.refusal(500, session.texts().syntaxError(), "expected a verb of RFC 5321");
        }
        SmtpState state = session.state();
        if (!state.allows(command.requires())) {
            String why = verb + ": expected state " + command.requires() + ", the session is " + state;
            // RFC 4954 section 6; before EHLO a client cannot know of AUTH.
            throw command.requires() == SmtpState.Required.READY && state == SmtpState.GREETED
                    ? session.refusal(530, session.texts().authenticationRequired(), why)
                    : session.refusal(503, session.texts().badSequence(), why);
        }
        return command;
    }

    private final class OutcomeTeller implements SmtpOutcome.Teller<SmtpAnswer> {
        @Override
        public SmtpAnswer replied(SmtpOutcome.Replied replied) {
            return SmtpAnswer.of(Next.COMMAND, replied.reply());
        }

        @Override
        public SmtpAnswer awaitLine(SmtpOutcome.AwaitLine await) {
            pendingLine = Optional.of(await.then());
            return SmtpAnswer.of(Next.SECRET_LINE, await.prompt());
        }

        @Override
        public SmtpAnswer awaitText(SmtpOutcome.AwaitText await) {
            pendingText = Optional.of(await.then());
            return SmtpAnswer.of(Next.DATA, await.goAhead());
        }

        @Override
        public SmtpAnswer signedOff(SmtpOutcome.SignedOff signedOff) {
            session.close();
            return SmtpAnswer.of(Next.CLOSE, signedOff.reply());
        }
    }

    /** Part of a turn that may be refused at once or later. */
    private interface Step {
        CompletionStage<SmtpOutcome> run() throws SmtpRefusal;
    }

    private CompletionStage<SmtpAnswer> answer(Step step) {
        try {
            return step.run()
                    .thenApplyAsync(outcome -> outcome.told(new OutcomeTeller()), session.loop())
                    .exceptionally(this::refusal);
        } catch (SmtpRefusal e) {
            return CompletableFuture.completedStage(refusal(e));
        }
    }

    private SmtpAnswer refusal(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof SmtpRefusal refused) {
            session.note(refused.code() + ": " + refused.why());
            return SmtpAnswer.of(Next.COMMAND, SmtpReply.of(refused.code(), refused.text()));
        }
        if (cause instanceof FilteredException filtered) {
            session.note("550: " + cause.getMessage());
            List<String> lines = filtered.addresses().stream()
                    .map(address -> session.naming(session.texts().unknownUser(), address))
                    .toList();
            return SmtpAnswer.of(Next.COMMAND, new SmtpReply(550, lines));
        }
        if (cause instanceof OverQuotaException) {
            session.note("552: a recipient's " + cause.getMessage());
            return SmtpAnswer.of(
                    Next.COMMAND,
                    SmtpReply.of(552, session.texts().mailboxFull().value()));
        }
        throw new CompletionException(cause);
    }
}
