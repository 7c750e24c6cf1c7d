package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.testkit.Wire;
import io.github.spmodesim.simulator.transcript.Transcript;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.ssl.SniCompletionEvent;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A protocol's pipeline on a channel without a socket. */
class PipelineWire implements Wire {
    private final Transcript transcript = new Transcript();
    private final EmbeddedChannel channel = new EmbeddedChannel();

    /** A connection that asked for {@code serverName} in TLS; the greeting waits to be read. */
    PipelineWire(ProtocolPipeline protocol, String service, String serverName) {
        channel.attr(MailChannelInitializer.ACCESS).set(Access.by(AccessPath.WIFI));
        protocol.addTo(channel.pipeline(), new ConnectionTranscript(transcript, service));
        channel.pipeline().fireUserEventTriggered(new SniCompletionEvent(serverName));
        channel.pipeline().fireUserEventTriggered(SslHandshakeCompletionEvent.SUCCESS);
    }

    /** A connection to the exchanger, without TLS; the greeting waits to be read. */
    PipelineWire(ProtocolPipeline protocol, String service) {
        ExchangerPort.addProtocol(channel, protocol, new ConnectionTranscript(transcript, service));
    }

    @Override
    public void send(byte[] octets) {
        channel.writeInbound(Unpooled.copiedBuffer(octets));
        channel.runPendingTasks();
    }

    /** Sends a line. */
    public void sendLine(String line) {
        send((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** What the server has said since the last time, as it came. */
    public byte[] octets() {
        channel.runPendingTasks();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        for (ByteBuf buffer = channel.readOutbound(); buffer != null; buffer = channel.readOutbound()) {
            said.writeBytes(ByteBufUtil.getBytes(buffer));
            buffer.release();
        }
        return said.toByteArray();
    }

    @Override
    public List<String> replies() {
        String text = new String(octets(), StandardCharsets.UTF_8);
        List<String> lines = List.of(text.split("\r\n", -1));
        return lines.subList(0, lines.size() - 1);
    }

    /** The channel, to make it narrow or slow. */
    EmbeddedChannel channel() {
        return channel;
    }

    /** Whether the client takes what the server writes; if not, the channel counts as full. */
    public void clientReads(boolean reads) {
        channel.unsafe().outboundBuffer().setUserDefinedWritability(1, reads);
        channel.runPendingTasks();
    }

    /** Whether the server has left the connection open. */
    public boolean isOpen() {
        return channel.isOpen();
    }

    /** What the connection wrote down. */
    public Transcript transcript() {
        return transcript;
    }

    @Override
    public void close() {
        channel.checkException();
        assertThat(channel.finish()).as("something is left unread").isFalse();
    }
}
