package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.dialect.DialectTree;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.net.TlsProvider;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.net.InetAddress;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/**
 * How a simulator is started. Immutable; each {@code with} gives a changed copy.
 *
 * @param dialect what the service does
 * @param bind the address to listen on
 * @param ports the mail ports
 * @param controlPort the port of the control door, 0 for a free one
 * @param seed makes issued secrets repeatable; empty draws them from a secure source
 * @param clock the service's calendar
 * @param tls who does TLS
 */
public record SimulatorOptions(
        Dialect dialect,
        InetAddress bind,
        Ports ports,
        int controlPort,
        OptionalLong seed,
        SimulatorClock clock,
        TlsProvider tls) {
    /** The seed of an embedded simulator. */
    public static final long EMBEDDED_SEED = 42;

    /** Refuses a dialect of which no service can be made, by IllegalArgumentException. */
    public SimulatorOptions {
        ServiceAssembly.check(dialect);
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
                TlsProvider.JDK);
    }

    /** With another dialect. */
    public SimulatorOptions withDialect(DialectTree tree) {
        return new SimulatorOptions(tree.bind(), bind, ports, controlPort, seed, clock, tls);
    }

    /** With another address to listen on. */
    public SimulatorOptions withBind(InetAddress address) {
        return new SimulatorOptions(dialect, address, ports, controlPort, seed, clock, tls);
    }

    /** With other ports. */
    public SimulatorOptions withPorts(Ports mail, int control) {
        return new SimulatorOptions(dialect, bind, mail, control, seed, clock, tls);
    }

    /** With another seed. */
    public SimulatorOptions withSeed(OptionalLong other) {
        return new SimulatorOptions(dialect, bind, ports, controlPort, other, clock, tls);
    }

    /** With another calendar. */
    public SimulatorOptions withClock(SimulatorClock other) {
        return new SimulatorOptions(dialect, bind, ports, controlPort, seed, other, tls);
    }

    /** With another TLS. */
    public SimulatorOptions withTls(TlsProvider provider) {
        return new SimulatorOptions(dialect, bind, ports, controlPort, seed, clock, provider);
    }
}
