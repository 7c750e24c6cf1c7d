package io.github.spmodesim.client.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Destination;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.Route;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.driver.Network;
import io.github.spmodesim.client.driver.Trust;
import io.github.spmodesim.client.driver.WireObserver;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** The network of a simulator that runs on this machine: its ready file leads docomo's names to loopback. */
final class ReadyTarget {
    private static final String IMAP = "imap.spmode.ne.jp";
    private static final String IMAP2 = "imap2.spmode.ne.jp";
    private static final String SMTP = "smtp.spmode.ne.jp";
    private static final int IMAP_PORT = 993;
    private static final int SMTP_PORT = 465;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    private ReadyTarget() {}

    /**
     * Reads a ready file.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Network network(Path file, AccessPath path) {
        JsonNode ready = json(file);
        Route.Builder route = Route.builder();
        for (AccessPath each : AccessPath.values()) {
            JsonNode ports = ready.path("accessPaths").path(each.name());
            if (ports.isObject()) {
                route.lead(IMAP, IMAP_PORT, each, loopback(file, ports, "imap"));
                route.lead(IMAP2, IMAP_PORT, each, loopback(file, ports, "imap"));
                route.lead(SMTP, SMTP_PORT, each, loopback(file, ports, "smtp"));
            }
        }
        String ca = ready.path("ca").asText();
        if (ca.isEmpty()) {
            throw new IllegalArgumentException(file + ": found no ca, expected the ready file of a simulator");
        }
        Trust trust = Trust.ofPem(TextFile.text(Path.of(ca)));
        return new Network(route.build(), path, trust, WireObserver.none());
    }

    /**
     * The account as it would be at the real service: the simulator's own address, which its settings card and the profile of
     * its portal name, stands for the service's name and port.
     *
     * @throws IllegalArgumentException if it is no ready file
     */
    static MailAccount asAtTheService(Path file, MailAccount account) {
        JsonNode ready = json(file);
        return account.withIncoming(server -> atTheService(ready, "imap", server, new Named(IMAP, IMAP_PORT)))
                .withOutgoing(server -> atTheService(ready, "smtp", server, new Named(SMTP, SMTP_PORT)));
    }

    private static ServerSettings atTheService(JsonNode ready, String door, ServerSettings typed, Named named) {
        String own = ready.path(door).path("host").asText();
        if (typed.host().isEmpty()
                || !(LOOPBACK.contains(typed.host().toLowerCase(Locale.ROOT))
                        || typed.host().equalsIgnoreCase(own))) {
            return typed;
        }
        boolean ownPort =
                ready.path("accessPaths").findValues(door).stream().anyMatch(port -> port.asInt() == typed.port());
        if (!ownPort && typed.port() == named.port()) {
            // The service's port at the simulator's address is neither: nobody listens there.
            return typed;
        }
        return typed.withHost(named.host()).withPort(ownPort ? named.port() : typed.port());
    }

    /** What the real service's server is called. */
    private record Named(String host, int port) {}

    private static Destination loopback(Path file, JsonNode ports, String name) {
        int port = ports.path(name).asInt();
        if (port < 1) {
            throw new IllegalArgumentException(
                    file + ": found no port of " + name + ", expected one for each access path");
        }
        return new Destination.Address(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(TextFile.text(file));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + ": found no JSON, expected the ready file of a simulator", e);
        }
    }
}
