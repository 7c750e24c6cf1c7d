package io.github.spmodesim.scenarios.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/**
 * The ports of mail of a simulator in another process, which it closes and opens a moment after it was asked to.
 *
 * @param ports all of them
 */
record TargetPorts(List<Integer> ports) {
    private static final int MOST_TRIES = 2_000;

    /** The ports of a ready file. */
    static TargetPorts of(JsonNode ready) {
        List<Integer> ports = new ArrayList<>();
        for (JsonNode path : ready.path("accessPaths")) {
            ports.add(path.path("imap").asInt());
            ports.add(path.path("smtp").asInt());
        }
        return new TargetPorts(ports);
    }

    /**
     * Knocks at each until it is open, or closed.
     *
     * @throws IllegalStateException if that does not come
     */
    void await(boolean open) {
        for (int port : ports) {
            int tries = 0;
            while (isOpen(port) != open) {
                tries++;
                if (tries > MOST_TRIES) {
                    throw new IllegalStateException(
                            "port " + port + " of the target: expected it " + (open ? "open" : "closed"));
                }
                Thread.onSpinWait();
            }
        }
    }

    private static boolean isOpen(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
