package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.dialect.DialectTree;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.net.TlsProvider;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import java.util.Set;

/**
 * How a simulator is started. Immutable; each {@code with} gives a changed copy.
 *
 * @param dialect what the service does
 * @param bind the address to listen on
 * @param ports the ports of mail and My docomo
 * @param controlPort the port of the control door, 0 for a free one
 * @param seed makes issued secrets repeatable; empty draws them from a secure source
 * @param clock the service's calendar
 * @param tls who does TLS
 * @param outside the way to other providers and from them
 */
public record SimulatorOptions(
        Dialect dialect,
        InetAddress bind,
        Ports ports,
        int controlPort,
        OptionalLong seed,
        SimulatorClock clock,
        TlsProvider tls,
        Outside outside) {
    /** The seed of an embedded simulator. */
    public static final long EMBEDDED_SEED = 42;

    /**
     * Refuses, by IllegalArgumentException, a dialect of which no service can be made, and a server of the outside that mail
     * must not get to from {@code bind}, see {@link Outside}.
     */
    public SimulatorOptions {
        ServiceAssembly.check(dialect);
        outside.check(bind);
    }

    /**
     * For a simulator inside a program: docomo's dialect, loopback, free ports, a fixed seed, and a clock that stands at
     * this second until it is moved.
     */
    public static SimulatorOptions embedded() {
        return new SimulatorOptions(
                Dialects.named("docomo").bind(),
                InetAddress.getLoopbackAddress(),
                Ports.FREE,
                0,
                OptionalLong.of(EMBEDDED_SEED),
                SimulatorClock.standing(Instant.now().truncatedTo(ChronoUnit.SECONDS)),
                TlsProvider.JDK,
                Outside.NONE);
    }

    /** With another dialect. */
    public SimulatorOptions withDialect(DialectTree tree) {
        return new SimulatorOptions(tree.bind(), bind, ports, controlPort, seed, clock, tls, outside);
    }

    /** With another address to listen on. */
    public SimulatorOptions withBind(InetAddress address) {
        return new SimulatorOptions(dialect, address, ports, controlPort, seed, clock, tls, outside);
    }

    /** With other ports. */
    public SimulatorOptions withPorts(Ports mail, int control) {
        return new SimulatorOptions(dialect, bind, mail, control, seed, clock, tls, outside);
    }

    /** With another seed. */
    public SimulatorOptions withSeed(OptionalLong other) {
        return new SimulatorOptions(dialect, bind, ports, controlPort, other, clock, tls, outside);
    }

    /** With another calendar. */
    public SimulatorOptions withClock(SimulatorClock other) {
        return new SimulatorOptions(dialect, bind, ports, controlPort, seed, other, tls, outside);
    }

    /** With another TLS. */
    public SimulatorOptions withTls(TlsProvider provider) {
        return new SimulatorOptions(dialect, bind, ports, controlPort, seed, clock, provider, outside);
    }

    /**
     * With a server that stands for all other providers: every domain that is not the service's own leads there, by plain
     * SMTP.
     *
     * @param server resolved, on loopback, see {@link Outside}
     */
    public SimulatorOptions withOutside(InetSocketAddress server) {
        return with(outside.withServer(server));
    }

    /** The same for these domains alone; others stay unconnected. */
    public SimulatorOptions withOutside(InetSocketAddress server, Set<String> domains) {
        return with(outside.withServer(server).withDomains(domains));
    }

    /**
     * With a mail exchanger, at which other providers' servers deliver by plain SMTP.
     *
     * @param port 0 for a free one, never 25
     */
    public SimulatorOptions withMxPort(int port) {
        return with(outside.withMxPort(port));
    }

    private SimulatorOptions with(Outside other) {
        return new SimulatorOptions(dialect, bind, ports, controlPort, seed, clock, tls, other);
    }
}
