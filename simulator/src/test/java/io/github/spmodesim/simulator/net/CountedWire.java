package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.testkit.Wire;
import io.github.spmodesim.simulator.transcript.Transcript;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.ssl.SniCompletionEvent;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A protocol's pipeline behind TLS on a channel whose every buffer is counted: what is not given back is known at once, to the
 * octet, without waiting for the garbage collector.
 */
public final class CountedWire implements Wire {
    private static final String DEFECT = "simulator failed";

    private final Transcript transcript = new Transcript();
    private final UnpooledByteBufAllocator buffers = new UnpooledByteBufAllocator(false, true);
    private final EmbeddedChannel channel = new EmbeddedChannel();

    /** A connection that asked for {@code serverName} in TLS; the greeting waits to be read. */
    public CountedWire(ProtocolPipeline protocol, String service, String serverName) {
        channel.config().setAllocator(buffers);
        channel.attr(MailChannelInitializer.ACCESS).set(Access.by(AccessPath.WIFI));
        protocol.addTo(channel.pipeline(), new ConnectionTranscript(transcript, service));
        channel.pipeline().fireUserEventTriggered(new SniCompletionEvent(serverName));
        channel.pipeline().fireUserEventTriggered(SslHandshakeCompletionEvent.SUCCESS);
    }

    /** Sends octets as they are; once the server has ended the connection they go nowhere. */
    @Override
    public void send(byte[] octets) {
        if (channel.isOpen()) {
            channel.writeInbound(buffers.heapBuffer(Math.max(1, octets.length)).writeBytes(octets));
            channel.runPendingTasks();
        }
    }

    /** Everything that the server said since the last call, a character for each octet. */
    public String said() {
        channel.runPendingTasks();
        StringBuilder said = new StringBuilder();
        for (ByteBuf buffer = channel.readOutbound(); buffer != null; buffer = channel.readOutbound()) {
            said.append(buffer.toString(StandardCharsets.ISO_8859_1));
            buffer.release();
        }
        return said.toString();
    }

    @Override
    public List<String> replies() {
        return said().lines().toList();
    }

    /** Whether the server has left the connection open. */
    public boolean isOpen() {
        return channel.isOpen();
    }

    /** Ends the connection; fails on a defect, on octets that the server does not take, and on a buffer not given back. */
    @Override
    public void close() {
        channel.checkException();
        assertThat(!channel.isOpen() || channel.config().isAutoRead())
                .as("waits for octets")
                .isTrue();
        assertThat(channel.finish()).as("something is left unread").isFalse();
        assertThat(transcript.entries()).noneMatch(entry -> entry.text().startsWith(DEFECT));
        assertThat(buffers.metric().usedHeapMemory() + buffers.metric().usedDirectMemory())
                .as("octets of buffers that nobody gave back")
                .isZero();
    }
}
