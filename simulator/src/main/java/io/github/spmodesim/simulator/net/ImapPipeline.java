package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.imap.ImapService;
import io.github.spmodesim.simulator.imap.wire.ImapFrame;
import io.github.spmodesim.simulator.imap.wire.ImapFrameDecoder;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ImapReplyEncoder;
import io.netty.channel.ChannelPipeline;
import java.util.List;

/** The handlers of an IMAP connection behind TLS, from the socket to the session. */
public final class ImapPipeline implements ProtocolPipeline {
    private final ImapService service;

    /** A pipeline for sessions of {@code service}. */
    public ImapPipeline(ImapService service) {
        this.service = service;
    }

    @Override
    public void addTo(ChannelPipeline pipeline, ConnectionTranscript transcript) {
        ImapFrameDecoder decoder = ImapHandler.decoder(service);
        TimeOutHandler timeOuts = new TimeOutHandler(service.clock(), timeLimits());
        pipeline.addLast("timeOuts", timeOuts)
                .addLast("pacer", new PacedWriteHandler())
                .addLast("encoder", new ImapReplyEncoder())
                .addLast("decoder", decoder)
                .addLast("transcript", transcriptHandler(transcript))
                .addLast("session", new ImapHandler(service, decoder, timeOuts, transcript));
    }

    @Override
    public TimeLimits timeLimits() {
        return TimeLimits.of(service.dialect().limits());
    }

    private static TranscriptHandler<ImapFrame, ImapReply> transcriptHandler(ConnectionTranscript transcript) {
        return new TranscriptHandler<>(
                transcript,
                new TranscriptHandler.Words<>(ImapFrame.class, frame -> List.of(frame.masked())),
                new TranscriptHandler.Words<>(
                        ImapReply.class,
                        reply -> List.of(reply.onTheWire().forTranscript()),
                        reply -> reply instanceof ImapReply.Untagged));
    }
}
