package io.github.spmodesim.client.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The client as a script sees it. */
public final class ScriptedPeer {
    private final Socket socket;
    private final List<String> said;
    private final Runnable mark;
    private final CompletableFuture<Boolean> held = new CompletableFuture<>();

    ScriptedPeer(Socket socket, List<String> said, Runnable mark) {
        this.socket = socket;
        this.said = said;
        this.mark = mark;
    }

    /** The client's next line, kept; an empty text at the end of the connection. */
    public String hear() throws IOException {
        String line = readLine();
        if (!line.isEmpty()) {
            said.add(line);
        }
        return line;
    }

    /** The client's next line, of which is kept only that it came. */
    public String hearSecret() throws IOException {
        String line = readLine();
        said.add("(sasl)");
        return line;
    }

    /** The client's next line, not kept. */
    public String hearContent() throws IOException {
        return readLine();
    }

    /** The next octets, not kept. */
    public byte[] hearOctets(int number) throws IOException {
        return socket.getInputStream().readNBytes(number);
    }

    public void say(String... lines) throws IOException {
        sayOctets((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    public void sayOctets(byte[] octets) throws IOException {
        socket.getOutputStream().write(octets);
        socket.getOutputStream().flush();
    }

    /** Tells the test that the script has come this far. */
    public void mark() {
        mark.run();
    }

    /** Waits until a test releases it. */
    public void hold() {
        held.orTimeout(20, TimeUnit.SECONDS).join();
    }

    public void release() {
        held.complete(true);
    }

    /** Says nothing until the client closes. */
    public void fallSilent() throws IOException {
        mark();
        while (socket.getInputStream().read() >= 0) {
            // Whatever the client says is of no interest.
        }
    }

    private String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        InputStream in = socket.getInputStream();
        int octet = in.read();
        while (octet >= 0 && octet != '\n') {
            if (octet != '\r') {
                line.append((char) octet);
            }
            octet = in.read();
        }
        return line.toString();
    }
}
