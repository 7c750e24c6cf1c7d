package io.github.spmodesim.simulator.bench.client;

import io.netty.buffer.Unpooled;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A blocking connection that keeps what the server says, octet by octet. Every command has the tag {@code t}. */
public final class Recorder implements AutoCloseable {
    private static final int OCTETS_AT_ONCE = 64 * 1024;

    private final SSLSocket socket;
    private final ReplyScanner scanner;
    private boolean answered;

    /** Connects to a port of this machine and waits for the greeting. */
    public Recorder(int port) throws IOException, GeneralSecurityException {
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, InsecureTrustManagerFactory.INSTANCE.getTrustManagers(), null);
        socket = (SSLSocket) tls.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port);
        scanner = new ReplyScanner((line, start, end) -> answered |= line.getByte(start) == 't');
        greeting();
    }

    private void greeting() throws IOException {
        InputStream in = socket.getInputStream();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                throw new EOFException("no greeting");
            }
        }
    }

    /** Everything that the server says to a command, the tagged line included. */
    public byte[] say(String command) throws IOException {
        socket.getOutputStream().write(("t " + command + "\r\n").getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        byte[] buffer = new byte[OCTETS_AT_ONCE];
        answered = false;
        while (!answered) {
            int read = socket.getInputStream().read(buffer);
            if (read < 0) {
                throw new EOFException(command + ": the server closed the connection");
            }
            said.write(buffer, 0, read);
            scanner.read(Unpooled.wrappedBuffer(buffer, 0, read));
        }
        return said.toByteArray();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
