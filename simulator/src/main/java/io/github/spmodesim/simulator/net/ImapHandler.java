package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.dialect.ImapLimits;
import io.github.spmodesim.simulator.dialect.Setting;
import io.github.spmodesim.simulator.imap.AnnouncedByHost;
import io.github.spmodesim.simulator.imap.ImapAnswer;
import io.github.spmodesim.simulator.imap.ImapConversation;
import io.github.spmodesim.simulator.imap.ImapService;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.UnaskedUpdates;
import io.github.spmodesim.simulator.imap.command.CompressCommand;
import io.github.spmodesim.simulator.imap.wire.ImapFrame;
import io.github.spmodesim.simulator.imap.wire.ImapFrameDecoder;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.Status;
import io.github.spmodesim.simulator.imap.wire.UnaskedLiterals;
import io.github.spmodesim.simulator.imap.wire.WireLimits;
import io.netty.channel.ChannelHandlerContext;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * An IMAP session on its channel; tells what happened while the client idles (RFC 2177), and between its commands where it
 * wants that (RFC 5465).
 */
final class ImapHandler extends TurnHandler<ImapFrame> {
    private final ImapService service;
    private final AnnouncedByHost hosts;
    private final ImapFrameDecoder decoder;
    private final TimeOutHandler timeOuts;
    private final AtomicBoolean wakeComing = new AtomicBoolean();
    private Optional<ImapConversation> conversation = Optional.empty();
    private Optional<LoginWatch> watch = Optional.empty();
    private boolean loggedIn;
    private boolean idling;
    private boolean lookAgain;
    private Runnable startCompression = () -> {};
    private Optional<Supplier<IdleFaults>> newIdle = Optional.empty();
    private Optional<IdleFaults> idle = Optional.empty();

    ImapHandler(
            ImapService service,
            AnnouncedByHost hosts,
            ImapFrameDecoder decoder,
            TimeOutHandler timeOuts,
            ConnectionTranscript transcript) {
        super(ImapFrame.class, decoder, transcript);
        this.service = service;
        this.hosts = hosts;
        this.decoder = decoder;
        this.timeOuts = timeOuts;
    }

    /** A decoder with the bounds that hold before a log-in. */
    static ImapFrameDecoder decoder(ImapService service) {
        return new ImapFrameDecoder(
                limitsBeforeLogin(service, UnaskedLiterals.ALL),
                service.dialect().texts().completed().value());
    }

    @Override
    Object connected(ChannelHandlerContext ctx, String requestedName) {
        ImapSession session = new ImapSession(
                service,
                Withdrawal.imap(hosts.of(requestedName), faults().withdrawn()),
                SessionLink.of(ctx, transcript(), faults()));
        session.onMailboxEvent(() -> wake(ctx));
        watch = Optional.of(new LoginWatch(ctx, transcript()));
        decoder.limits(limitsBeforeLogin(service, unasked(session)));
        startCompression = () -> CompressionStart.write(ctx.pipeline(), decoder);
        conversation = Optional.of(new ImapConversation(session));
        newIdle = Optional.of(() -> new IdleFaults(service.clock(), ctx));
        return session.greeting();
    }

    @Override
    CompletionStage<Answer> receive(ImapFrame frame) {
        endIdle();
        timeOuts.answering();
        return conversation
                .orElseThrow()
                .receive(frame)
                .thenApply(answer -> new Answer(
                        answer.replies(), () -> expect(answer.next()), answer.next() == ImapAnswer.Next.CLOSE));
    }

    private void expect(ImapAnswer.Next next) {
        widenLimitsAfterLogin();
        switch (next) {
            case COMMAND, CLOSE -> {
                decoder.expectCommand();
                awaitCommand();
            }
            case SECRET_LINE -> decoder.expectLine(true);
            case IDLE_LINE -> {
                decoder.expectLine(false);
                beginIdle();
                timeOuts.awaitAnswer(minutes(service.dialect().limits().idleMinutes()));
                conversation.ifPresent(talk -> talk.session().wakeNow());
            }
        }
    }

    private void beginIdle() {
        idling = true;
        IdleFaults begun = newIdle.orElseThrow().get();
        idle = Optional.of(begun);
        faults().idling(begun);
    }

    private void endIdle() {
        idling = false;
        idle.ifPresent(IdleFaults::end);
        idle = Optional.empty();
    }

    private void awaitCommand() {
        if (conversation.orElseThrow().session().enabled(CompressCommand.DEFLATE)) {
            startCompression.run();
            startCompression = () -> {};
        }
        if (loggedIn) {
            timeOuts.awaitOctets(minutes(service.dialect().limits().autoLogoutMinutes()));
            conversation
                    .filter(talk -> talk.unasked().areWanted())
                    .ifPresent(talk -> talk.session().wakeNow());
        }
    }

    private static Duration minutes(Setting<Integer> setting) {
        return Duration.ofMinutes(setting.value());
    }

    private void widenLimitsAfterLogin() {
        ImapSession session = conversation.orElseThrow().session();
        if (!loggedIn && session.state() != ImapState.NOT_AUTHENTICATED) {
            loggedIn = true;
            session.login().ifPresent(watch.orElseThrow()::begin);
            timeOuts.loggedIn();
            ImapLimits limits = service.dialect().limits();
            decoder.limits(new WireLimits(
                    limits.lineOctets().value(),
                    limits.literalOctets().value(),
                    limits.literalOctetsTogether().value(),
                    limits.literals().value(),
                    unasked(session)));
        }
    }

    private static UnaskedLiterals unasked(ImapSession session) {
        if (session.announces("LITERAL+")) {
            return UnaskedLiterals.ALL;
        }
        return session.announces("LITERAL-") ? UnaskedLiterals.SMALL : UnaskedLiterals.NONE;
    }

    private static WireLimits limitsBeforeLogin(ImapService service, UnaskedLiterals unasked) {
        ImapLimits limits = service.dialect().limits();
        int octets = limits.octetsBeforeLogin().value();
        return new WireLimits(octets, octets, limits.literals().value(), unasked);
    }

    // Called on any thread, with the mailbox locked; many events make one push, and a loop that ends takes none.
    private void wake(ChannelHandlerContext ctx) {
        if (wakeComing.compareAndSet(false, true)) {
            try {
                ctx.executor().execute(() -> {
                    wakeComing.set(false);
                    pushUpdates(ctx);
                });
            } catch (RejectedExecutionException e) {
                transcript().note("not told of a mailbox event: the connection ends");
            }
        }
    }

    private void pushUpdates(ChannelHandlerContext ctx) {
        conversation
                .map(ImapConversation::unasked)
                .filter(unasked -> idling ? !isDeaf() : unasked.areWanted())
                .ifPresent(unasked -> push(ctx, unasked));
    }

    private void push(ChannelHandlerContext ctx, UnaskedUpdates unasked) {
        boolean told = tellUnasked(ctx, () -> unasked.ready().thenApply(ready -> news(unasked)));
        lookAgain |= !told;
    }

    private boolean isDeaf() {
        return idle.map(IdleFaults::isDeaf).orElse(false);
    }

    private Answer news(UnaskedUpdates unasked) {
        watch.ifPresent(LoginWatch::write);
        ImapAnswer news = idling ? unasked.whileIdle() : unasked.betweenCommands();
        return new Answer(faults().pushed(news.replies()), this::newsTold, news.next() == ImapAnswer.Next.CLOSE);
    }

    // What happened while it was told found the client's turn away.
    private void newsTold() {
        if (lookAgain) {
            lookAgain = false;
            conversation.ifPresent(talk -> talk.session().wakeNow());
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
        super.channelWritabilityChanged(ctx);
        pushUpdates(ctx);
    }

    @Override
    FaultWording<ImapFrame> faultWording() {
        return new ImapFaultWording(() -> conversation.orElseThrow().session(), this::expect);
    }

    @Override
    Object apology() {
        return ImapReply.status(Status.BYE, "", "simulator failed, see its log");
    }

    @Override
    Object timedOut() {
        return ImapReply.status(
                Status.BYE, "", service.dialect().texts().autoLogout().value());
    }

    @Override
    Object loginEnded() {
        return conversation.orElseThrow().session().ended();
    }

    @Override
    void disconnected() {
        watch.ifPresent(LoginWatch::stop);
        endIdle();
        conversation.ifPresent(ImapConversation::close);
    }
}
