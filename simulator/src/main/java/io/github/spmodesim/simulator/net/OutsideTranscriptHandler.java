package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import io.github.spmodesim.simulator.smtp.wire.SmtpRequest;
import io.github.spmodesim.simulator.smtp.wire.StuffedText;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;

/** Writes down what passes on a connection to the outside, on which this service is the client. */
final class OutsideTranscriptHandler extends ChannelDuplexHandler {
    private final ConnectionTranscript transcript;

    OutsideTranscriptHandler(ConnectionTranscript transcript) {
        this.transcript = transcript;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (message instanceof SmtpReply reply) {
            reply.onTheWire().forEach(transcript::server);
        }
        ctx.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
        if (message instanceof SmtpRequest request) {
            transcript.client(request.masked());
        } else if (message instanceof StuffedText stuffed) {
            transcript.client("(message of " + stuffed.text().length() + " octets)");
        }
        ctx.write(message, promise);
    }
}
