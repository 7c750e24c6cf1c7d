package io.github.spmodesim.client.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Destination;
import io.github.spmodesim.client.device.Route;
import io.github.spmodesim.client.driver.Network;
import io.github.spmodesim.client.driver.Trust;
import io.github.spmodesim.client.driver.WireObserver;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/** The network of a simulator that runs on this machine: its ready file leads docomo's names to loopback. */
final class ReadyTarget {
    private static final String IMAP = "imap.spmode.ne.jp";
    private static final String IMAP2 = "imap2.spmode.ne.jp";
    private static final String SMTP = "smtp.spmode.ne.jp";
    private static final int IMAP_PORT = 993;
    private static final int SMTP_PORT = 465;

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
        Trust trust = Trust.ofPem(TextFile.text(Path.of(ready.path("ca").asText())));
        return new Network(route.build(), path, trust, WireObserver.none());
    }

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
