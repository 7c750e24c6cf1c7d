package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.smtp.SmtpConversation;
import io.github.spmodesim.simulator.smtp.SmtpNext;
import io.github.spmodesim.simulator.smtp.SmtpService;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import io.github.spmodesim.simulator.smtp.SmtpState;
import io.github.spmodesim.simulator.smtp.wire.ChunkedText;
import io.github.spmodesim.simulator.smtp.wire.SmtpFrame;
import io.github.spmodesim.simulator.smtp.wire.SmtpFrameDecoder;
import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import io.netty.channel.ChannelHandlerContext;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** An SMTP session on its channel. */
final class SmtpHandler extends TurnHandler<SmtpFrame> {
    private final SmtpFrameDecoder decoder;
    private final SmtpService service;
    private final TimeOutHandler timeOuts;
    private Optional<SmtpConversation> conversation = Optional.empty();
    private Optional<LoginWatch> watch = Optional.empty();

    SmtpHandler(
            SmtpService service, SmtpFrameDecoder decoder, TimeOutHandler timeOuts, ConnectionTranscript transcript) {
        super(SmtpFrame.class, decoder, transcript);
        this.decoder = decoder;
        this.service = service;
        this.timeOuts = timeOuts;
    }

    @Override
    Object connected(ChannelHandlerContext ctx, String requestedName) {
        SmtpSession session = new SmtpSession(
                service,
                Withdrawal.smtp(service.dialect().announced(), faults().withdrawn()),
                SessionLink.of(ctx, transcript(), faults()));
        watch = Optional.of(new LoginWatch(ctx, transcript()));
        SmtpConversation begun = new SmtpConversation(session);
        conversation = Optional.of(begun);
        awaitClient(session.state());
        return begun.greeting();
    }

    @Override
    CompletionStage<Answer> receive(SmtpFrame frame) {
        timeOuts.answering();
        return conversation
                .orElseThrow()
                .receive(frame)
                .thenApply(answer -> new Answer(
                        answer.replies().iterator(),
                        () -> expect(answer.next()),
                        answer.closes() ? Answer.Ending.CLOSE : Answer.Ending.NONE,
                        answer.mayWait()));
    }

    private void expect(SmtpNext next) {
        SmtpSession session = conversation.orElseThrow().session();
        session.login().ifPresent(watch.orElseThrow()::begin);
        awaitClient(session.state());
        next.toldTo(new DecoderReader(decoder));
    }

    private void awaitClient(SmtpState state) {
        if (state.maySend() || !service.door().asksForLogIn()) {
            timeOuts.loggedIn();
            timeOuts.awaitOctets(Duration.ofMinutes(
                    service.dialect().limits().commandMinutes().value()));
        }
    }

    @Override
    FaultWording<SmtpFrame> faultWording() {
        return new SmtpFaultWording(() -> conversation.orElseThrow(), this::expect);
    }

    @Override
    Object timedOut() {
        return conversation.orElseThrow().timedOut();
    }

    @Override
    Object apology() {
        return SmtpReply.of(421, "simulator failed, see its log");
    }

    @Override
    Object loginEnded() {
        return conversation.orElseThrow().session().loginEnded();
    }

    @Override
    void disconnected() {
        watch.ifPresent(LoginWatch::stop);
        conversation.ifPresent(SmtpConversation::close);
    }

    private record DecoderReader(SmtpFrameDecoder decoder) implements SmtpNext.Reader {
        @Override
        public void command() {
            decoder.expectCommand();
        }

        @Override
        public void secretLine() {
            decoder.expectLine();
        }

        @Override
        public void text() {
            decoder.expectData();
        }

        @Override
        public void chunk(long octets, Optional<ChunkedText> into) {
            decoder.expectChunk(octets, into);
        }

        @Override
        public void nothing() {
            decoder.expectCommand();
        }
    }
}
