package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.imap.ImapService;
import io.github.spmodesim.simulator.testkit.ImapBench;
import io.github.spmodesim.simulator.transcript.Transcript;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.ssl.SniCompletionEvent;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The pipeline of an IMAP connection behind TLS, without a socket. */
public final class ImapWire implements AutoCloseable {
    private final Transcript transcript = new Transcript();
    private final EmbeddedChannel channel = new EmbeddedChannel();

    /** A connection that asked for {@code serverName} in TLS; the greeting waits to be read. */
    public ImapWire(ImapBench bench, String serverName) {
        this(bench.service(), serverName);
    }

    /** The same for a service with other commands. */
    public ImapWire(ImapService service, String serverName) {
        new ImapPipeline(service).addTo(channel.pipeline(), new ConnectionTranscript(transcript, "imap"));
        channel.pipeline().fireUserEventTriggered(new SniCompletionEvent(serverName));
        channel.pipeline().fireUserEventTriggered(SslHandshakeCompletionEvent.SUCCESS);
    }

    /** Sends octets as they are. */
    public void send(byte[] octets) {
        channel.writeInbound(Unpooled.copiedBuffer(octets));
        channel.runPendingTasks();
    }

    /** Sends a line. */
    public void sendLine(String line) {
        send((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Everything that the server said since the last call, in lines. */
    public List<String> replies() {
        channel.runPendingTasks();
        StringBuilder said = new StringBuilder();
        for (ByteBuf buffer = channel.readOutbound(); buffer != null; buffer = channel.readOutbound()) {
            said.append(buffer.toString(StandardCharsets.ISO_8859_1));
            buffer.release();
        }
        String text = new String(said.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return text.isEmpty()
                ? List.of()
                : List.of(text.split("\r\n", -1)).subList(0, text.split("\r\n", -1).length - 1);
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
