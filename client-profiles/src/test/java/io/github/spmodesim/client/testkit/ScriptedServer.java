package io.github.spmodesim.client.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A server on loopback that runs a script on each connection and keeps what the client said. */
public final class ScriptedServer implements AutoCloseable {
    private final ServerSocket listener;
    private final Script script;
    private final List<CompletableFuture<List<String>>> connections = new ArrayList<>();
    private final Map<Integer, ScriptedPeer> peers = new HashMap<>();
    private final BlockingQueue<String> marks = new LinkedBlockingQueue<>();

    /** What the server does on one connection; it is closed afterwards. */
    @FunctionalInterface
    public interface Script {
        void run(ScriptedPeer peer) throws IOException;
    }

    private ScriptedServer(ServerSocket listener, Script script) {
        this.listener = listener;
        this.script = script;
        daemon("scripted-accept", this::acceptAll);
    }

    public static ScriptedServer overTls(TestPki pki, Script script) {
        try {
            return new ScriptedServer(
                    pki.serverContext()
                            .getServerSocketFactory()
                            .createServerSocket(0, 50, InetAddress.getLoopbackAddress()),
                    script);
        } catch (IOException e) {
            throw new IllegalStateException("no listener", e);
        }
    }

    public static ScriptedServer plain(Script script) {
        try {
            return new ScriptedServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
        } catch (IOException e) {
            throw new IllegalStateException("no listener", e);
        }
    }

    public InetSocketAddress address() {
        return new InetSocketAddress(listener.getInetAddress(), listener.getLocalPort());
    }

    /** What the client said on the connection of this number (from 0), once that connection is over. */
    public List<String> said(int connection) {
        CompletableFuture<List<String>> future;
        synchronized (connections) {
            future = connections.get(connection);
        }
        return future.orTimeout(10, TimeUnit.SECONDS).join();
    }

    public int connections() {
        synchronized (connections) {
            return connections.size();
        }
    }

    /** The client as the script on the connection of this number (from 0) sees it. */
    public ScriptedPeer peer(int connection) {
        synchronized (connections) {
            return Objects.requireNonNull(peers.get(connection), "no connection of that number");
        }
    }

    /** Whether a script has come to a mark that nobody was told of yet. */
    public boolean hasMarked() {
        return marks.poll() != null;
    }

    /** Waits until a script calls {@link ScriptedPeer#mark}. */
    public void awaitMark() throws InterruptedException {
        if (marks.poll(10, TimeUnit.SECONDS) == null) {
            throw new AssertionError("the script came to no mark");
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void acceptAll() {
        try {
            while (!listener.isClosed()) {
                Socket socket = listener.accept();
                // Else the second of two writes waits 40 ms for the acknowledgement of the first.
                socket.setTcpNoDelay(true);
                CompletableFuture<List<String>> over = new CompletableFuture<>();
                int number;
                synchronized (connections) {
                    number = connections.size();
                    connections.add(over);
                }
                daemon("scripted-connection", () -> serve(socket, over, number));
            }
        } catch (IOException e) {
            // The listener was closed at the end of the test.
            marks.clear();
        }
    }

    private void serve(Socket socket, CompletableFuture<List<String>> over, int number) {
        List<String> said = new ArrayList<>();
        ScriptedPeer peer = new ScriptedPeer(socket, said, () -> marks.add("mark"));
        synchronized (connections) {
            peers.put(number, peer);
        }
        try (socket) {
            script.run(peer);
        } catch (IOException e) {
            said.add("(cut)");
        } finally {
            over.complete(List.copyOf(said));
        }
    }

    private static void daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
