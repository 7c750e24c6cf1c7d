package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.testkit.SmtpSocket;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sixteen TLS clients that send at once while their connections break at random; nobody sends a message again. */
final class BreakingClients {
    private static final int CLIENTS = 16;

    private final SpmodeSimulator sim;
    private final Subscriber sender;
    private final List<Subscriber> recipients;
    private final long seed;
    private final Map<String, Break> ends = new ConcurrentHashMap<>();

    BreakingClients(SpmodeSimulator sim, Subscriber sender, List<Subscriber> recipients, long seed) {
        this.sim = sim;
        this.sender = sender;
        this.recipients = recipients;
        this.seed = seed;
    }

    /** Where the connection of a message breaks. */
    enum Break {
        /** Nowhere: 250 has come, and the connection goes on. */
        NOWHERE,
        /** In the middle of the text, or of the line with the dot. */
        BEFORE_THE_DOT,
        /** Behind the dot, before the reply is read: the client does not know. */
        BEFORE_THE_REPLY,
        /** Behind the 250. */
        BEHIND_THE_REPLY
    }

    /** Sends so many messages; returns by the number of each, as its subject has it, where its connection broke. */
    Map<String, Break> send(int messages) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Void>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int first = client;
                clients.add(() -> {
                    sendEachSixteenth(first, messages);
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(clients)) {
                done.get();
            }
            return ends;
        } finally {
            threads.shutdownNow();
        }
    }

    private void sendEachSixteenth(int first, int messages) throws IOException {
        SplittableRandom random = new SplittableRandom(seed + first);
        SmtpSocket connection = connected();
        for (int number = first; number < messages; number += CLIENTS) {
            Break end = choose(random);
            send(connection, number, end, random);
            ends.put(String.valueOf(number), end);
            if (end != Break.NOWHERE) {
                connection = connected();
            }
        }
        connection.close();
    }

    private static Break choose(SplittableRandom random) {
        return switch (random.nextInt(12)) {
            case 0 -> Break.BEFORE_THE_DOT;
            case 1 -> Break.BEFORE_THE_REPLY;
            case 2 -> Break.BEHIND_THE_REPLY;
            default -> Break.NOWHERE;
        };
    }

    private void send(SmtpSocket connection, int number, Break end, SplittableRandom random) throws IOException {
        connection.says("MAIL FROM:<" + sender.address() + ">");
        for (Subscriber recipient : recipients) {
            connection.says("RCPT TO:<" + recipient.address() + ">");
        }
        connection.says("DATA");
        byte[] text = ("Subject: " + number + "\r\n\r\n" + "x".repeat(random.nextInt(70)) + "\r\n.\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        if (end == Break.BEFORE_THE_DOT) {
            connection.send(Arrays.copyOf(text, random.nextInt(text.length)));
        } else {
            connection.send(text);
        }
        if (end == Break.NOWHERE || end == Break.BEHIND_THE_REPLY) {
            expect250(connection.reply());
        }
        if (end != Break.NOWHERE) {
            breakUp(connection, random);
        }
    }

    private static void expect250(String reply) {
        if (!reply.startsWith("250 ")) {
            throw new AssertionError("expected 250, got " + reply);
        }
    }

    private static void breakUp(SmtpSocket connection, SplittableRandom random) throws IOException {
        if (random.nextBoolean()) {
            connection.breaks();
        } else {
            connection.goesAway();
        }
    }

    private SmtpSocket connected() throws IOException {
        return new SmtpSocket(sim.endpoint(Service.SMTP).port(), sim.clientTls()).loggedInAs(sender);
    }
}
