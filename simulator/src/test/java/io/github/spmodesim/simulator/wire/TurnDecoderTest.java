package io.github.spmodesim.simulator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One frame a turn, and no more input than the bound while the turn is away. */
class TurnDecoderTest {
    private final OctetDecoder decoder = new OctetDecoder();
    private final Reads reads = new Reads();
    private final EmbeddedChannel channel = new EmbeddedChannel(reads, decoder);

    @AfterEach
    void release() {
        channel.finishAndReleaseAll();
    }

    @Test
    void theNextFrameWaitsForItsTurn() throws Exception {
        send(3);
        assertThat(frames()).isEqualTo(1);

        decoder.nextTurn();
        assertThat(frames()).isEqualTo(1);

        decoder.nextTurn();
        decoder.nextTurn();
        assertThat(frames()).isEqualTo(1);
    }

    @Test
    void nothingIsReadFromTheSocketBeyondTheBoundWhileTheTurnIsAway() {
        send(1 + TurnDecoder.PENDING_OCTETS + 1);
        assertThat(channel.config().isAutoRead()).isFalse();

        reads.count = 0;
        send(1000);

        assertThat(reads.count).as("reads asked for").isZero();
    }

    @Test
    void readingGoesOnWhenTheTurnComesBack() throws Exception {
        send(1 + TurnDecoder.PENDING_OCTETS + 1);

        decoder.nextTurn();

        assertThat(channel.config().isAutoRead()).isTrue();
    }

    @Test
    void upToTheBoundReadingGoesOn() {
        send(1 + TurnDecoder.PENDING_OCTETS);

        assertThat(channel.config().isAutoRead()).isTrue();
    }

    private void send(int octets) {
        channel.writeInbound(Unpooled.wrappedBuffer(new byte[octets]));
    }

    private int frames() {
        int frames = 0;
        while (channel.readInbound() != null) {
            frames++;
        }
        return frames;
    }

    /** Every octet is a frame. */
    private static final class OctetDecoder extends TurnDecoder {
        @Override
        protected void decodeFrame(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
            out.add(in.readByte());
        }
    }

    /** Counts what is asked of the socket. */
    private static final class Reads extends ChannelOutboundHandlerAdapter {
        private int count;

        @Override
        public void read(ChannelHandlerContext ctx) {
            count++;
            ctx.read();
        }
    }
}
