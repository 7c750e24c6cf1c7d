package io.github.spmodesim.simulator.testkit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Another provider's SMTP server that keeps every octet as it came, and answers what it was told to.
 *
 * <p>Written with nothing of the simulator's own code, and with blocking sockets. Thread-safe.
 */
public final class SmtpSink implements AutoCloseable {
    /** What to answer instead of a reply: the connection is cut. */
    public static final String CUT = "cut";
    /** What to answer instead of a reply: nothing. */
    public static final String SILENCE = "silence";

    private static final String GREETING = "220 mx.example.com ready";

    private final ServerSocket listener;
    private final Map<String, Deque<String>> script = new ConcurrentHashMap<>();
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();
    private volatile String extensions = "8BITMIME SIZE=0";

    /**
     * One message as it came.
     *
     * @param from the line that began it, without its verb
     * @param to the lines that named those recipients that were taken, without their verbs
     * @param text every octet after DATA, one a character: dots before lines still there, the final one not
     */
    public record Message(String from, List<String> to, String text) {
        /** The text as it was meant (RFC 5321 section 4.5.2). */
        public String unstuffed() {
            String body = text.startsWith(".") ? text.substring(1) : text;
            return body.replace("\r\n.", "\r\n");
        }
    }

    private SmtpSink(ServerSocket listener) {
        this.listener = listener;
    }

    /** A server on a free port of loopback. */
    public static SmtpSink start() throws IOException {
        return start(0);
    }

    /** A server on a port of loopback. */
    public static SmtpSink start(int port) throws IOException {
        SmtpSink sink = new SmtpSink(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()));
        inBackground(sink::acceptAll);
        return sink;
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), listener.getLocalPort());
    }

    /**
     * Has it answer something of its own next time, and the time after if it is told twice.
     *
     * @param moment a verb, a whole command, {@code greeting}, or {@code dot} for the end of a message
     * @param reply a reply line or several with LF between, {@link #CUT} or {@link #SILENCE}
     */
    public SmtpSink answers(String moment, String reply) {
        script.computeIfAbsent(moment, m -> new ConcurrentLinkedDeque<>()).add(reply);
        return this;
    }

    /** Has it announce these, each in one word with an equals sign for the blank. */
    public SmtpSink announces(String words) {
        extensions = words;
        return this;
    }

    /** The messages that were sent to their ends, taken or not. */
    public List<Message> messages() {
        return messages;
    }

    /** Every command line of every connection, in order. */
    public List<String> lines() {
        return lines;
    }

    /** How many connections there have been. */
    public int connections() {
        return connections.get();
    }

    /** How many there have been at a time. */
    public int mostConnections() {
        return mostOpen.get();
    }

    private void acceptAll() throws IOException {
        while (!listener.isClosed()) {
            Socket socket = listener.accept();
            connections.incrementAndGet();
            mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
            sockets.add(socket);
            inBackground(() -> converse(socket));
        }
    }

    private void converse(Socket socket) throws IOException {
        Conversation conversation = new Conversation(socket);
        try (socket) {
            conversation.run();
        } finally {
            conversation.left();
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    // Both ends are gone when a test ends; what the threads meet then is no news.
    private static void inBackground(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException | UncheckedIOException gone) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private final class Conversation {
        private final Socket socket;
        private final InputStream in;
        private final OutputStream out;
        private final List<String> to = new ArrayList<>();
        private String from = "";
        private boolean counted = true;

        Conversation(Socket socket) throws IOException {
            this.socket = socket;
            this.in = new BufferedInputStream(socket.getInputStream());
            this.out = socket.getOutputStream();
        }

        void run() throws IOException {
            answer(List.of("greeting"), GREETING);
            for (String line = line(); !line.isEmpty(); line = line()) {
                lines.add(line.strip());
                obey(line.strip());
            }
        }

        /** Not counted as open any more, before the other end can know that it is not. */
        private void left() {
            if (counted) {
                counted = false;
                open.decrementAndGet();
            }
        }

        private void obey(String line) throws IOException {
            String verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            switch (verb) {
                case "EHLO" -> answer(List.of(line, verb), ehlo());
                case "MAIL" -> {
                    from = line.substring("MAIL ".length());
                    to.clear();
                    answer(List.of(line, verb), "250 ok");
                }
                case "RCPT" -> {
                    if (answer(List.of(line, verb), "250 ok").startsWith("2")) {
                        to.add(line.substring("RCPT ".length()));
                    }
                }
                case "DATA" -> {
                    if (answer(List.of(line, verb), "354 go ahead").startsWith("354")) {
                        messages.add(new Message(from, List.copyOf(to), text()));
                        answer(List.of("dot"), "250 taken");
                    }
                }
                case "QUIT" -> {
                    left();
                    answer(List.of(verb), "221 bye");
                    socket.close();
                }
                default -> answer(List.of(line, verb), "250 ok");
            }
        }

        private String ehlo() {
            StringBuilder reply = new StringBuilder("250-mx.example.com");
            for (String word : extensions.split(" ", -1)) {
                reply.append("\n250-").append(word.replace('=', ' '));
            }
            return reply.append("\n250 HELP").toString();
        }

        private String answer(List<String> moments, String otherwise) throws IOException {
            String reply = moments.stream()
                    .map(moment -> script.getOrDefault(moment, new ConcurrentLinkedDeque<>())
                            .poll())
                    .filter(scripted -> scripted != null)
                    .findFirst()
                    .orElse(otherwise);
            if (reply.equals(CUT)) {
                left();
                socket.close();
            } else if (!reply.equals(SILENCE)) {
                out.write((reply.replace("\n", "\r\n") + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            }
            return reply;
        }

        private String line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int octet = in.read(); octet >= 0; octet = in.read()) {
                line.write(octet);
                if (octet == '\n') {
                    break;
                }
            }
            return line.toString(StandardCharsets.ISO_8859_1);
        }

        private String text() throws IOException {
            StringBuilder text = new StringBuilder();
            for (String line = line(); !line.equals(".\r\n"); line = line()) {
                if (line.isEmpty()) {
                    throw new IOException("cut before the final dot");
                }
                text.append(line);
            }
            return text.toString();
        }
    }
}
