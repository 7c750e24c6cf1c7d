package io.github.spmodesim.simulator.bench.row;

import io.github.spmodesim.simulator.bench.client.ImapConnection;
import io.github.spmodesim.simulator.bench.client.RefusedException;
import io.github.spmodesim.simulator.bench.client.SmtpConnection;
import io.github.spmodesim.simulator.bench.report.Figure;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Messages submitted one after the other in each of some sessions, into one INBOX, whose count has to grow by as many as were
 * answered 250.
 *
 * @param figure what it measures
 * @param octets size of a message
 * @param sessions how many at a time
 * @param pace how long
 */
public record SubmitRow(Figure figure, int octets, int sessions, Pace pace) implements Row {
    private static final int LINE_OCTETS = 76;

    @Override
    public String title() {
        return figure.title();
    }

    @Override
    public List<Figure> figures() {
        return List.of(figure);
    }

    @Override
    public Map<Figure, Double> measure(Target target) throws Exception {
        Target inbox = target.withEmptyMailbox();
        byte[] text = text();
        List<SmtpConnection> connections = connect(target);
        long before = inbox.server().contestant().isLimit() ? 0 : count(inbox);
        AtomicInteger accepted = new AtomicInteger();
        long start = System.nanoTime();
        long end = pace.endNanos();
        Await.value(CompletableFuture.allOf(connections.stream()
                .map(connection -> keepSubmitting(connection, target, inbox, text, accepted, end))
                .map(CompletionStage::toCompletableFuture)
                .toArray(CompletableFuture<?>[]::new)));
        double seconds = (System.nanoTime() - start) / 1e9;
        connections.forEach(SmtpConnection::drop);
        if (!inbox.server().contestant().isLimit()) {
            checkAndEmpty(inbox, before + accepted.get());
        }
        return Map.of(figure, accepted.get() / seconds);
    }

    private List<SmtpConnection> connect(Target target) throws Exception {
        int port =
                target.server().smtpPort().orElseThrow(() -> new RefusedException("it has no SMTP server of its own"));
        List<CompletableFuture<SmtpConnection>> opening = Stream.generate(() -> target.client()
                        .openSmtp(port)
                        .thenCompose(connection -> connection.say("EHLO bench.example", "250"))
                        .thenCompose(
                                connection -> connection.say(target.account().authPlain(), "235"))
                        .toCompletableFuture())
                .limit(sessions)
                .toList();
        Await.value(CompletableFuture.allOf(opening.toArray(CompletableFuture<?>[]::new)));
        return opening.stream().map(CompletableFuture::join).toList();
    }

    private static CompletionStage<Void> keepSubmitting(
            SmtpConnection connection, Target from, Target to, byte[] text, AtomicInteger accepted, long end) {
        return connection
                .submit(from.account().address(), to.account().address(), text)
                .thenCompose(done -> {
                    accepted.incrementAndGet();
                    return System.nanoTime() - end < 0
                            ? keepSubmitting(connection, from, to, text, accepted, end)
                            : CompletableFuture.completedStage(null);
                });
    }

    private static long count(Target inbox) throws Exception {
        try (ImapConnection connection = Await.value(inbox.select())) {
            return Await.value(connection.send("FETCH 1:* (UID)")).fetches();
        }
    }

    private void checkAndEmpty(Target inbox, long expected) throws Exception {
        long found = count(inbox);
        if (found != expected) {
            throw new RefusedException(title() + ": " + expected + " messages were accepted, " + found + " are there");
        }
        try (ImapConnection connection = Await.value(inbox.select())) {
            Await.value(connection.send("STORE 1:* +FLAGS.SILENT (\\Deleted)")).orRefused("STORE");
            Await.value(connection.send("EXPUNGE")).orRefused("EXPUNGE");
        }
    }

    private byte[] text() {
        String header = "From: bench\r\nTo: bench\r\nSubject: bench\r\n\r\n";
        byte[] text = new byte[octets];
        Arrays.fill(text, (byte) 'x');
        for (int i = header.length() + LINE_OCTETS; i < octets; i += LINE_OCTETS) {
            text[i] = '\n';
            text[i - 1] = '\r';
        }
        byte[] begin = header.getBytes(StandardCharsets.US_ASCII);
        byte[] dot = "\r\n.\r\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(begin, 0, text, 0, begin.length);
        System.arraycopy(dot, 0, text, octets - dot.length, dot.length);
        return text;
    }
}
