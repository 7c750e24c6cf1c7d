package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.dialect.SmtpLimits;
import io.github.spmodesim.simulator.smtp.SmtpAnswer;
import io.github.spmodesim.simulator.smtp.SmtpConversation;
import io.github.spmodesim.simulator.smtp.SmtpService;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import io.github.spmodesim.simulator.smtp.wire.SmtpFrame;
import io.github.spmodesim.simulator.smtp.wire.SmtpFrameDecoder;
import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import io.github.spmodesim.simulator.smtp.wire.WireLimits;
import io.netty.channel.ChannelHandlerContext;
import java.util.concurrent.CompletionStage;

/** A submission session on its channel. */
final class SmtpHandler extends TurnHandler<SmtpFrame> {
    private final SmtpFrameDecoder decoder;
    private final SmtpConversation conversation;

    SmtpHandler(SmtpService service, SmtpFrameDecoder decoder, ConnectionTranscript transcript) {
        super(SmtpFrame.class, decoder, transcript);
        this.decoder = decoder;
        this.conversation = new SmtpConversation(new SmtpSession(service, transcript::note));
    }

    /** A decoder with the dialect's bounds. */
    static SmtpFrameDecoder decoder(SmtpService service) {
        SmtpLimits limits = service.dialect().limits();
        return new SmtpFrameDecoder(new WireLimits(
                limits.commandOctets().value(),
                limits.textLineOctets().value(),
                limits.messageOctets().value()));
    }

    @Override
    Object connected(ChannelHandlerContext ctx, String requestedName) {
        return conversation.greeting();
    }

    @Override
    CompletionStage<Answer> receive(SmtpFrame frame) {
        return conversation
                .receive(frame)
                .thenApply(answer -> new Answer(
                        answer.replies().iterator(),
                        () -> expect(answer.next()),
                        answer.next() == SmtpAnswer.Next.CLOSE));
    }

    private void expect(SmtpAnswer.Next next) {
        switch (next) {
            case COMMAND, CLOSE -> decoder.expectCommand();
            case SECRET_LINE -> decoder.expectLine();
            case DATA -> decoder.expectData();
        }
    }

    @Override
    Object apology() {
        return SmtpReply.of(421, "simulator failed, see its log");
    }

    @Override
    void disconnected() {
        conversation.close();
    }
}
