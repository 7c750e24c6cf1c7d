package io.github.spmodesim.simulator.bench.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A server's ready file: the part of the simulator's that the benchmark needs. */
final class ReadyNote {
    static final String FILE = "ready.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadyNote() {}

    /** Says where a server listens for IMAP and for SMTP; the file is there at once or not at all. */
    static void write(Path file, int imap, int smtp) throws IOException {
        Path draft = file.resolveSibling(FILE + ".draft");
        Files.writeString(draft, "{\"imap\": {\"port\": " + imap + "}, \"smtp\": {\"port\": " + smtp + "}}\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static int port(Path file) throws IOException {
        return JSON.readTree(file.toFile()).at("/imap/port").asInt();
    }

    static OptionalInt smtpPort(Path file) throws IOException {
        return OptionalInt.of(JSON.readTree(file.toFile()).at("/smtp/port").asInt());
    }

    static List<Account> accounts(Path file) throws IOException {
        List<Account> accounts = new ArrayList<>();
        for (JsonNode subscriber : JSON.readTree(file.toFile()).path("subscribers")) {
            accounts.add(new Account(
                    subscriber.path("imapId").asText(),
                    subscriber.path("imapPassword").asText(),
                    subscriber.path("address").asText()));
        }
        return accounts;
    }
}
