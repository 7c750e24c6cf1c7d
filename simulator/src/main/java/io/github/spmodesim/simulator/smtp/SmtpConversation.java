package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.mailbox.OverQuotaException;
import io.github.spmodesim.simulator.relay.FilteredException;
import io.github.spmodesim.simulator.smtp.wire.SmtpChunk;
import io.github.spmodesim.simulator.smtp.wire.SmtpFrame;
import io.github.spmodesim.simulator.smtp.wire.SmtpLine;
import io.github.spmodesim.simulator.smtp.wire.SmtpMalformed;
import io.github.spmodesim.simulator.smtp.wire.SmtpMessageText;
import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import io.github.spmodesim.simulator.smtp.wire.SmtpRequest;
import io.github.spmodesim.simulator.subscriber.MailLogin;
import io.github.spmodesim.simulator.subscriber.SessionEnd;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * One connection's turns: a frame in, a stage with the whole answer out.
 *
 * <p>The next frame may come in only when the stage is complete and its replies are sent, or wait to be sent together.
 */
public final class SmtpConversation {
    private final SmtpSession session;
    private Optional<SmtpOutcome.Taker<String>> pendingLine = Optional.empty();
    private Optional<SmtpOutcome.Taker<SmtpMessageText>> pendingText = Optional.empty();
    private Optional<SmtpOutcome.Taker<SmtpChunk>> pendingChunk = Optional.empty();
    private boolean replyMayWait;

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

    /** What the service says to a client that took too long. */
    public SmtpReply timedOut() {
        return session.reply(session.replies().timedOut());
    }

    /** The answer to a frame. */
    public CompletionStage<SmtpAnswer> receive(SmtpFrame frame) {
        return frame.receivedBy(new Turn());
    }

    /** Forgets what was begun: the client was answered without the session, and goes on with a command. */
    public void abandon() {
        boolean inText = pendingText.isPresent() || pendingChunk.isPresent();
        pendingLine = Optional.empty();
        pendingText = Optional.empty();
        pendingChunk = Optional.empty();
        if (inText) {
            session.reset();
        }
    }

    /**
     * Refuses BDAT without the session: the octets behind it come nevertheless and are thrown away before it is answered, and
     * the transaction ends with it (RFC 3030 section 2).
     *
     * @param octets how many are still to come, 0 for none
     */
    public SmtpAnswer refuseChunk(long octets, SmtpReply reply) {
        session.reset();
        pendingChunk = Optional.empty();
        if (octets == 0) {
            return said(reply, SmtpNext.COMMAND);
        }
        pendingChunk = Optional.of(chunk -> SmtpOutcome.now(new SmtpOutcome.Replied(reply)));
        return new SmtpAnswer(List.of(), SmtpNext.chunk(octets, Optional.empty()), true);
    }

    /** Ends the session however the connection ended. */
    public void close() {
        session.close();
    }

    private final class Turn implements SmtpFrame.Receiver<CompletionStage<SmtpAnswer>> {
        @Override
        public CompletionStage<SmtpAnswer> request(SmtpRequest request) {
            replyMayWait = false;
            return session.login()
                            .flatMap(MailLogin::end)
                            .filter(SessionEnd::ends)
                            .isPresent()
                    ? CompletableFuture.completedStage(loginEnded())
                    : answer(() -> command(request.verb()).run(request.arguments(), session));
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
        public CompletionStage<SmtpAnswer> chunk(SmtpChunk chunk) {
            SmtpOutcome.Taker<SmtpChunk> waiting = pendingChunk.orElseThrow();
            pendingChunk = Optional.empty();
            return answer(() -> waiting.take(chunk));
        }

        @Override
        public CompletionStage<SmtpAnswer> malformed(SmtpMalformed malformed) {
            replyMayWait = false;
            // A line that was to answer a 334 ends the log-in with it (RFC 4954 section 4).
            pendingLine = Optional.empty();
            return answer(() -> {
                throw session.refusal(
                        switch (malformed.kind()) {
                            case TOO_LONG -> session.replies().lineTooLong();
                            case BARE_LINE_BREAK, NUL -> session.replies().syntaxError();
                        },
                        malformed.problem());
            });
        }
    }

    private SmtpAnswer loginEnded() {
        session.close();
        return said(session.loginEnded(), SmtpNext.CLOSE);
    }

    private SmtpCommand command(String verb) throws SmtpRefusal {
        SmtpCommand command = SmtpTable.command(verb, session);
        replyMayWait = command.replyMayWait() && session.announced().has("PIPELINING");
        SmtpTable.checkState(command, session);
        return command;
    }

    private final class OutcomeTeller implements SmtpOutcome.Teller<SmtpAnswer> {
        @Override
        public SmtpAnswer replied(SmtpOutcome.Replied replied) {
            return said(replied.reply(), SmtpNext.COMMAND);
        }

        @Override
        public SmtpAnswer awaitLine(SmtpOutcome.AwaitLine await) {
            pendingLine = Optional.of(await.then());
            return said(await.prompt(), SmtpNext.SECRET_LINE);
        }

        @Override
        public SmtpAnswer awaitText(SmtpOutcome.AwaitText await) {
            pendingText = Optional.of(await.then());
            return said(await.goAhead(), SmtpNext.TEXT);
        }

        @Override
        public SmtpAnswer awaitChunk(SmtpOutcome.AwaitChunk await) {
            pendingChunk = Optional.of(await.then());
            return new SmtpAnswer(List.of(), SmtpNext.chunk(await.octets(), await.into()), true);
        }

        @Override
        public SmtpAnswer signedOff(SmtpOutcome.SignedOff signedOff) {
            session.close();
            return said(signedOff.reply(), SmtpNext.CLOSE);
        }
    }

    private SmtpAnswer said(SmtpReply reply, SmtpNext next) {
        return new SmtpAnswer(List.of(reply), next, replyMayWait);
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
        SmtpReply reply = refusalReply(cause);
        session.note(reply.code() + ": " + cause.getMessage());
        return said(reply, SmtpNext.COMMAND);
    }

    private SmtpReply refusalReply(Throwable cause) {
        if (cause instanceof SmtpRefusal refused) {
            return refused.reply();
        }
        if (cause instanceof FilteredException filtered) {
            return SmtpReply.joined(filtered.addresses().stream()
                    .map(address -> session.reply(session.replies().unknownUser(), address))
                    .toList());
        }
        if (cause instanceof OverQuotaException) {
            return session.reply(session.replies().mailboxFull());
        }
        throw new CompletionException(cause);
    }
}
