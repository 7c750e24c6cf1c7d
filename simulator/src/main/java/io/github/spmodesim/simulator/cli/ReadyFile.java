package io.github.spmodesim.simulator.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.spmodesim.simulator.Endpoint;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.net.CaFiles;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Tells other programs where everything is; readable by its owner alone, and there at once or not at all. */
final class ReadyFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadyFile() {}

    /** The file's content; a door that is not open is absent. */
    static String content(SpmodeSimulator simulator, CaFiles ca) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        for (Service mail : List.of(Service.IMAP, Service.SMTP)) {
            Endpoint endpoint = simulator.endpoint(mail);
            root.putObject(mail.key()).put("host", endpoint.host()).put("port", endpoint.port());
        }
        root.putObject(Service.PORTAL.key()).put("url", simulator.portalUrl().toString());
        simulator
                .mx()
                .ifPresent(mx -> root.putObject("mx").put("host", mx.host()).put("port", mx.port()));
        badTls(simulator, root);
        root.putObject("control")
                .put("url", simulator.controlUrl().toString())
                .put("token", simulator.controlToken().value());
        root.put("ca", ca.pem().toAbsolutePath().toString());
        simulator.options().seed().ifPresent(seed -> root.put("seed", seed));
        accessPaths(simulator, root.putObject("accessPaths"));
        for (Subscriber subscriber : simulator.subscribers().all()) {
            root.withArray("subscribers").add(subscriber(subscriber));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void badTls(SpmodeSimulator simulator, ObjectNode root) {
        if (!simulator.badTls().isEmpty()) {
            ObjectNode kinds = root.putObject("badTls");
            simulator
                    .badTls()
                    .forEach((kind, endpoints) -> kinds.putObject(kind.word())
                            .put(Service.IMAP.key(), endpoints.of(Service.IMAP).port())
                            .put(Service.SMTP.key(), endpoints.of(Service.SMTP).port()));
        }
    }

    private static void accessPaths(SpmodeSimulator simulator, ObjectNode paths) {
        for (AccessPath path : AccessPath.values()) {
            ObjectNode ports = paths.putObject(path.name());
            for (Service service : Service.values()) {
                ports.put(service.key(), simulator.endpoint(service, path).port());
            }
        }
    }

    private static ObjectNode subscriber(Subscriber subscriber) {
        return JSON.createObjectNode()
                .put("imapId", subscriber.imapId().value())
                .put("address", subscriber.address().value())
                .put("imapPassword", subscriber.imapPassword().value())
                .put("dAccountPassword", subscriber.dAccountPassword().value())
                .put("networkPin", subscriber.networkPin().value())
                .put("spmodePassword", subscriber.spmodePassword().value());
    }

    /**
     * Makes sure that a file can stand there, before anything is started for it.
     *
     * @throws UsageException when none can
     */
    static void check(Path file) {
        if (file.toString().isEmpty()) {
            throw new UsageException("--ready-file: expected the name of a file, got nothing");
        }
        if (Files.isDirectory(file)) {
            throw new UsageException("--ready-file: expected the name of a file, got the directory " + file);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UsageException("--ready-file: expected the name of a file, got the device or pipe " + file);
        }
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            throw new UsageException("--ready-file: the directory " + directory + " of " + file + " does not exist");
        }
    }

    /** Writes the file beside its place and moves it there; if that fails, nothing of it stays. */
    static void write(Path file, String content) throws IOException {
        Path whole = file.toAbsolutePath();
        Path draft = whole.resolveSibling("." + whole.getFileName() + ".draft");
        try {
            OwnerOnly.write(draft, content);
            Files.move(draft, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Removes the file if it is there and can be removed. */
    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
