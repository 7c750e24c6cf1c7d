package io.github.spmodesim.simulator.testkit;

import io.github.spmodesim.simulator.Endpoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A client of lines over a real TLS socket; waits for what it reads, for a while. */
public final class TlsLines implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;

    private final SSLSocket socket;
    private final BufferedReader in;
    private final OutputStream out;

    /** Connects. */
    public TlsLines(Endpoint server, SSLContext trust) throws IOException {
        this(server, trust, PATIENCE_MILLIS);
    }

    /** Connects, to wait only so long for what it reads. */
    public TlsLines(Endpoint server, SSLContext trust, int patienceMillis) throws IOException {
        this((SSLSocket) trust.getSocketFactory().createSocket(server.host(), server.port()), patienceMillis);
    }

    /** Goes on with a connection that stands already, and waits for what it reads as long as that does. */
    public TlsLines(Socket connected, Endpoint server, SSLContext trust) throws IOException {
        this(
                (SSLSocket) trust.getSocketFactory().createSocket(connected, server.host(), server.port(), true),
                connected.getSoTimeout());
    }

    private TlsLines(SSLSocket connected, int patienceMillis) throws IOException {
        socket = connected;
        // The JDK sends the end of a handshake in two pieces; the second would wait for an acknowledgement of the
        // first.
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(patienceMillis);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        out = socket.getOutputStream();
    }

    /** Waits only so long from now on. */
    public void waitAtMost(int patienceMillis) throws IOException {
        socket.setSoTimeout(patienceMillis);
    }

    /** The next line. */
    public String line() throws IOException {
        String line = in.readLine();
        if (line == null) {
            throw new IOException("expected a line, got the end of the connection");
        }
        return line;
    }

    /** Sends a line; the first line that comes back. */
    public String says(String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return line();
    }

    /** Sends a command with a tag; all lines that come back, the tagged one last. */
    public List<String> asks(String command) throws IOException {
        String tag = command.substring(0, command.indexOf(' ') + 1);
        List<String> lines = new ArrayList<>(List.of(says(command)));
        while (!lines.get(lines.size() - 1).startsWith(tag)) {
            lines.add(line());
        }
        return lines;
    }

    /** Everything up to the end of the connection. */
    public List<String> rest() throws IOException {
        return in.lines().toList();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
