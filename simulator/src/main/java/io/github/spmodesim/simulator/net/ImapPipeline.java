package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.imap.AnnouncedByHost;
import io.github.spmodesim.simulator.imap.ImapService;
import io.github.spmodesim.simulator.imap.wire.ImapFrame;
import io.github.spmodesim.simulator.imap.wire.ImapFrameDecoder;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ImapReplyEncoder;
import io.netty.channel.ChannelPipeline;
import java.util.List;

/** The handlers of an IMAP connection behind TLS, from the socket to the session. */
public final class ImapPipeline implements ProtocolPipeline {
    private static final TranscriptHandler.Words<ImapFrame> FRAMES =
            new TranscriptHandler.Words<>(ImapFrame.class, frame -> List.of(frame.masked()));
    private static final TranscriptHandler.Words<ImapReply> REPLIES = new TranscriptHandler.Words<>(
            ImapReply.class,
            reply -> List.of(reply.onTheWire().forTranscript()),
            reply -> reply instanceof ImapReply.Untagged);

    private final ImapService service;
    private final AnnouncedByHost hosts;
    private final TimeLimits timeLimits;

    /** A pipeline for sessions of {@code service}. */
    public ImapPipeline(ImapService service) {
        this.service = service;
        this.hosts = new AnnouncedByHost(service.dialect());
        this.timeLimits = TimeLimits.of(service.dialect().limits());
    }

    @Override
    public void addTo(ChannelPipeline pipeline, ConnectionTranscript transcript) {
        ImapFrameDecoder decoder = ImapHandler.decoder(service);
        TimeOutHandler timeOuts = new TimeOutHandler(service.clock(), timeLimits);
        pipeline.addLast("timeOuts", timeOuts)
                .addLast("pacer", new PacedWriteHandler())
                .addLast("encoder", new ImapReplyEncoder())
                .addLast("decoder", decoder)
                .addLast("transcript", transcriptHandler(transcript))
                .addLast("session", new ImapHandler(service, hosts, decoder, timeOuts, transcript));
    }

    @Override
    public TimeLimits timeLimits() {
        return timeLimits;
    }

    private static TranscriptHandler<ImapFrame, ImapReply> transcriptHandler(ConnectionTranscript transcript) {
        return new TranscriptHandler<>(transcript, FRAMES, REPLIES);
    }
}
