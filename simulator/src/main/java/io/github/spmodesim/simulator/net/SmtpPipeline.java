package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.smtp.SmtpService;
import io.github.spmodesim.simulator.smtp.wire.SmtpFrame;
import io.github.spmodesim.simulator.smtp.wire.SmtpFrameDecoder;
import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import io.github.spmodesim.simulator.smtp.wire.SmtpReplyEncoder;
import io.netty.channel.ChannelPipeline;
import java.util.List;

/** The handlers of an SMTP connection, behind TLS for submission, on the bare socket for the exchanger. */
public final class SmtpPipeline implements ProtocolPipeline {
    private static final TranscriptHandler.Words<SmtpFrame> FRAMES =
            new TranscriptHandler.Words<>(SmtpFrame.class, frame -> List.of(frame.masked()));
    private static final TranscriptHandler.Words<SmtpReply> REPLIES =
            new TranscriptHandler.Words<>(SmtpReply.class, SmtpReply::onTheWire);

    private final SmtpService service;
    private final TimeLimits timeLimits;

    /** A pipeline for sessions of {@code service}. */
    public SmtpPipeline(SmtpService service) {
        this.service = service;
        this.timeLimits = TimeLimits.of(service.dialect().limits());
    }

    @Override
    public void addTo(ChannelPipeline pipeline, ConnectionTranscript transcript) {
        SmtpFrameDecoder decoder = new SmtpFrameDecoder(service.wireLimits());
        TimeOutHandler timeOuts = new TimeOutHandler(service.clock(), timeLimits);
        pipeline.addLast("timeOuts", timeOuts)
                .addLast("encoder", new SmtpReplyEncoder())
                .addLast("decoder", decoder)
                .addLast("transcript", transcriptHandler(transcript))
                .addLast("session", new SmtpHandler(service, decoder, timeOuts, transcript));
    }

    @Override
    public TimeLimits timeLimits() {
        return timeLimits;
    }

    private static TranscriptHandler<SmtpFrame, SmtpReply> transcriptHandler(ConnectionTranscript transcript) {
        return new TranscriptHandler<>(transcript, FRAMES, REPLIES);
    }
}
