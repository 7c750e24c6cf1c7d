package io.github.spmodesim.simulator.peer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import jdk.net.ExtendedSocketOptions;

/** A socket to a server that answers in responses. */
final class PeerSocket implements AutoCloseable {
    /** So that a conversation that has come apart ends. */
    private static final int SILENCE_MILLIS = 10_000;

    private final Socket socket;
    private final ResponseReader responses;
    private final boolean quickAcknowledgement;

    /** Connects to a port of this machine. */
    PeerSocket(int port, Function<InputStream, ResponseReader> reader) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(SILENCE_MILLIS);
        responses = reader.apply(new BufferedInputStream(socket.getInputStream()));
        quickAcknowledgement = socket.supportedOptions().contains(ExtendedSocketOptions.TCP_QUICKACK);
    }

    void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.UTF_8));
    }

    void send(byte[] octets) throws IOException {
        socket.getOutputStream().write(octets);
    }

    /** The next response; empty where the server has closed. */
    Optional<String> next() throws IOException {
        if (quickAcknowledgement) {
            // GreenMail sends a line at a time with Nagle's algorithm on: each waits for the last to be acknowledged,
            // 40 ms where the system is in no hurry. The option holds for a few segments only.
            socket.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
        }
        try {
            return responses.next();
        } catch (SocketException e) {
            // A reset, where the server has closed with something unread.
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
