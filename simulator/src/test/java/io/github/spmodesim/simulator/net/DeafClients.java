package io.github.spmodesim.simulator.net;

import static org.awaitility.Awaitility.await;

import io.github.spmodesim.simulator.mailbox.Flags;
import io.github.spmodesim.simulator.mailbox.MessageBody;
import io.github.spmodesim.simulator.mailbox.NewMessage;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.testkit.ImapBench;
import io.github.spmodesim.simulator.transcript.Speaker;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufAllocatorMetric;
import io.netty.buffer.ByteBufAllocatorMetricProvider;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.SSLSocket;

/** Many clients that ask for everything over real TLS and read nothing of it. */
final class DeafClients implements AutoCloseable {
    private static final int MESSAGE_OCTETS = 4 * 1024 * 1024;
    private static final int MESSAGES = 8;
    private static final int NARROW_OCTETS = 4096;

    private final ImapBench bench;
    private final ImapPort server;
    private final List<SSLSocket> clients = new ArrayList<>();

    /** A mailbox of 32 MiB. */
    DeafClients(ImapBench bench) {
        this.bench = bench;
        MessageBody body = new MessageBody(Octets.of(new byte[MESSAGE_OCTETS]));
        bench.tree()
                .inbox()
                .append(Collections.nCopies(
                        MESSAGES, new NewMessage(body, Flags.NONE, bench.clock().instant())))
                .toCompletableFuture()
                .join();
        server = ImapPort.open(bench);
    }

    ImapPort server() {
        return server;
    }

    /** Lets further clients ask; returns when the server has begun to answer each. */
    void ask(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            clients.add(asking());
        }
        await().atMost(Duration.ofMinutes(2)).until(() -> answersBegun() >= clients.size());
    }

    private SSLSocket asking() throws IOException {
        SSLSocket socket = (SSLSocket) server.clientTls().getSocketFactory().createSocket();
        // Before it connects, so that the window is small from the beginning.
        socket.setReceiveBufferSize(NARROW_OCTETS);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
        String password = bench.taro().imapPassword().value();
        socket.getOutputStream()
                .write(("a1 LOGIN taro-d " + password + "\r\na2 EXAMINE INBOX\r\na3 FETCH 1:* BODY.PEEK[]\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private long answersBegun() {
        return server.transcript().entries().stream()
                .filter(entry ->
                        entry.speaker() == Speaker.SERVER && entry.text().startsWith("* 1 FETCH"))
                .count();
    }

    /** Octets that one of the clients gets when it reads on to the end after all. */
    long readToTheEnd(int client) throws IOException {
        InputStream in = clients.get(client).getInputStream();
        byte[] buffer = new byte[1 << 16];
        byte[] end = "\r\na3 OK .\r\n".getBytes(StandardCharsets.US_ASCII);
        long octets = 0;
        int matched = 0;
        while (matched < end.length) {
            int read = in.read(buffer);
            if (read < 0) {
                throw new IOException("expected the tagged OK, got the end after " + octets + " octets");
            }
            for (int i = 0; i < read; i++) {
                matched = buffer[i] == end[matched] ? matched + 1 : buffer[i] == end[0] ? 1 : 0;
            }
            octets += read;
        }
        return octets;
    }

    /** What a client that reads everything gets at least. */
    static long mailboxOctets() {
        return (long) MESSAGES * MESSAGE_OCTETS;
    }

    /** Octets that Netty holds in buffers. */
    static long bufferOctets() {
        ByteBufAllocatorMetric metric = ((ByteBufAllocatorMetricProvider) ByteBufAllocator.DEFAULT).metric();
        return metric.usedDirectMemory() + metric.usedHeapMemory();
    }

    /** Octets of the heap that are in use once the garbage is gone. */
    static long heapOctets() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Override
    public void close() throws IOException {
        // Before the clients: closing an SSLSocket reads all that is still to come.
        server.close();
        for (SSLSocket client : clients) {
            client.close();
        }
    }
}
