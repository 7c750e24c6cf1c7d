package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Large buffers go in pieces, in order, and only while the socket takes them. */
class PacedWriteHandlerTest {
    private static final int PIECE = PacedWriteHandler.PIECE_OCTETS;

    private final EmbeddedChannel channel = new EmbeddedChannel(new PacedWriteHandler());

    @Test
    void smallBuffersPassAsTheyAre() {
        ByteBuf small = Unpooled.wrappedBuffer(new byte[PIECE]);
        channel.writeOutbound(small);

        assertThat(channel.<Object>readOutbound()).isSameAs(small);
        small.release();
    }

    @Test
    void aLargeBufferPassesInPiecesAndWhole() {
        byte[] octets = new byte[3 * PIECE + 5];
        new Random(1).nextBytes(octets);
        ChannelFuture written = channel.writeAndFlush(Unpooled.wrappedBuffer(octets));

        assertThat(written.isSuccess()).isTrue();
        List<Integer> pieces = new ArrayList<>();
        ByteBuf all = received(pieces);
        assertThat(pieces).containsExactly(PIECE, PIECE, PIECE, 5);
        assertThat(all).isEqualTo(Unpooled.wrappedBuffer(octets));
        all.release();
    }

    @Test
    void whatTheSocketDoesNotTakeWaitsAsAViewAndKeepsItsPlace() {
        reads(false);
        ByteBuf large = Unpooled.wrappedBuffer(new byte[3 * PIECE]);
        ChannelFuture written = channel.writeAndFlush(large);
        ChannelFuture behind = channel.writeAndFlush(Unpooled.wrappedBuffer(new byte[1]));

        assertThat(channel.<Object>readOutbound()).isNull();
        assertThat(written.isDone()).isFalse();
        assertThat(large.readableBytes()).isEqualTo(3 * PIECE);

        reads(true);
        List<Integer> pieces = new ArrayList<>();
        received(pieces).release();
        assertThat(pieces).containsExactly(PIECE, PIECE, PIECE, 1);
        assertThat(written.isSuccess()).isTrue();
        assertThat(behind.isSuccess()).isTrue();
    }

    @Test
    void aConnectionThatEndsLeavesNothingBehind() {
        reads(false);
        ByteBuf large = Unpooled.wrappedBuffer(new byte[3 * PIECE]);
        ChannelFuture written = channel.writeAndFlush(large);
        channel.close();

        assertThat(written.cause()).isInstanceOf(ClosedChannelException.class);
        assertThat(large.refCnt()).isZero();
    }

    private void reads(boolean reads) {
        channel.unsafe().outboundBuffer().setUserDefinedWritability(1, reads);
        channel.runPendingTasks();
    }

    private ByteBuf received(List<Integer> pieces) {
        ByteBuf all = Unpooled.buffer();
        for (ByteBuf piece = channel.readOutbound(); piece != null; piece = channel.readOutbound()) {
            pieces.add(piece.readableBytes());
            all.writeBytes(piece);
            piece.release();
        }
        return all;
    }
}
