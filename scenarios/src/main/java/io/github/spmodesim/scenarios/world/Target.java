package io.github.spmodesim.scenarios.world;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Destination;
import io.github.spmodesim.client.device.Route;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.driver.Network;
import io.github.spmodesim.client.driver.Trust;
import io.github.spmodesim.client.driver.WireObserver;
import io.github.spmodesim.simulator.fault.FaultPoint;
import io.github.spmodesim.simulator.fault.FaultRule;
import io.github.spmodesim.simulator.fault.FaultRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A simulator that runs on this machine in a process of its own, by its ready file: mail over its ports on loopback, everything
 * else over its control door.
 */
public final class Target {
    // People of one scenario must not meet those of another.
    private static final AtomicLong PEOPLE =
            new AtomicLong(ProcessHandle.current().pid() * 1_000);

    private final JsonNode ready;
    private final ControlDoor control;
    private final TargetPorts ports;
    private final Map<Person, MailContract> contracts = new EnumMap<>(Person.class);

    /**
     * The simulator of a ready file.
     *
     * @throws IllegalArgumentException if it is none, or if its control door is not on loopback
     */
    Target(Path file) {
        ready = ready(file);
        control = ControlDoor.of(ready, file);
        ports = TargetPorts.of(ready);
    }

    /**
     * Makes sure that the simulator of a ready file is there, before anything is said about claims.
     *
     * @throws IllegalArgumentException if the file is none, or nobody answers at its control door
     */
    public static void mustAnswer(Path file) {
        try {
            new Target(file).now();
        } catch (IllegalStateException | UncheckedIOException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "--target: found no simulator at the control door of " + file + " (" + e.getMessage()
                            + "), expected one that runs",
                    e);
        }
    }

    private static JsonNode ready(Path file) {
        try {
            return ControlDoor.json(read(file));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "--target: found no JSON in " + file + ", expected the ready file of a simulator", e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void subscribe(Person person) {
        String suffix = Long.toString(PEOPLE.incrementAndGet(), Character.MAX_RADIX);
        String address = person.address().replace("@", "." + suffix + "@");
        JsonNode added =
                control.post("v1/subscribers", Map.of("imapId", person.imapId() + "-" + suffix, "address", address));
        contracts.put(
                person,
                new MailContract(
                        added.path("imapId").asText(),
                        added.path("address").asText(),
                        new TypedPassword(added.path("imapPassword").asText()),
                        new TypedPassword(added.path("dAccountPassword").asText())));
    }

    Optional<MailContract> contract(Person person) {
        return Optional.ofNullable(contracts.get(person));
    }

    /** Has it count the failures of everybody anew. */
    void unlock() {
        contracts
                .values()
                .forEach(contract ->
                        control.post("v1/subscribers/" + contract.imapId() + "/unlock", Map.of("what", "D_ACCOUNT")));
    }

    void reissue(Person person) {
        contracts.computeIfPresent(person, (who, contract) -> {
            String path = "v1/subscribers/" + contract.imapId();
            control.post(path + "/reissue", Map.of());
            JsonNode reissued = control.post(path + "/confirm", Map.of());
            return contract.withImapPassword(
                    new TypedPassword(reissued.path("imapPassword").asText()));
        });
    }

    void begin(String outage, List<FaultRule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            control.post("v1/faults", FaultRules.write(rules.get(i).named(outage + "-" + i)));
        }
        boolean open = rules.stream().noneMatch(rule -> rule.point() == FaultPoint.LISTEN);
        ports.await(open);
    }

    Instant now() {
        return Instant.parse(control.get("v1/clock").path("instant").asText());
    }

    /** Lets time pass on its calendar. */
    void letPass(Duration time, boolean portsOpen) {
        control.post("v1/clock/advance", Map.of("by", time.toString()));
        ports.await(portsOpen);
    }

    void end(String outage, int rules) {
        for (int i = 0; i < rules; i++) {
            control.post("v1/faults/" + outage + "-" + i + "/remove", Map.of());
        }
        ports.await(true);
    }

    /** The network as anybody meets it. */
    Network network() {
        Route.Builder route = Route.builder();
        for (AccessPath path : AccessPath.values()) {
            JsonNode ports = ready.path("accessPaths").path(path.name());
            if (ports.isObject()) {
                Destination imap = loopback(ports, "imap");
                route.lead("imap.spmode.ne.jp", 993, path, imap);
                route.lead("imap2.spmode.ne.jp", 993, path, imap);
                route.lead("smtp.spmode.ne.jp", 465, path, loopback(ports, "smtp"));
            }
        }
        Trust trust = Trust.ofPem(read(Path.of(ready.path("ca").asText())));
        return new Network(route.build(), AccessPath.WIFI, trust, WireObserver.none());
    }

    private static Destination loopback(JsonNode ports, String service) {
        int port = ports.path(service).asInt();
        return new Destination.Address(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }
}
