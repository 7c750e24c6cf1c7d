package io.github.spmodesim.simulator.cli;

import io.github.spmodesim.simulator.Outside;
import io.github.spmodesim.simulator.SimulatorOptions;
import io.github.spmodesim.simulator.net.TlsProvider;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;

/** Turns typed options into {@link SimulatorOptions}. */
final class OptionsReader {
    private OptionsReader() {}

    /**
     * All options.
     *
     * @throws UsageException naming the option that is wrong
     */
    static SimulatorOptions read(ServeOptions options) {
        InetAddress bind = bind(options.bind);
        if (options.seed != null && !bind.isLoopbackAddress()) {
            throw new UsageException("--seed: expected none with --bind " + options.bind
                    + ", because whoever reaches it could tell the secrets of a seed");
        }
        SimulatorOptions inside = new SimulatorOptions(
                DialectOptions.read(options).bind(),
                bind,
                PortOptions.services(options),
                PortOptions.control(options),
                Optional.ofNullable(options.seed).map(OptionalLong::of).orElse(OptionalLong.empty()),
                clock(options),
                tls(options.tls),
                Outside.NONE);
        return OutsideOptions.read(options, inside);
    }

    private static InetAddress bind(String text) {
        if (text.isBlank()) {
            throw new UsageException("--bind: expected an address of this machine, got nothing");
        }
        try {
            InetAddress address = InetAddress.getByName(text);
            // Whether it is this machine's, only listening there tells: what is listed as such is less than what works.
            new ServerSocket(0, 1, address).close();
            return address;
        } catch (UnknownHostException e) {
            throw new UsageException("--bind: expected an address of this machine, got " + text, e);
        } catch (IOException e) {
            throw new UsageException(
                    "--bind: expected an address of this machine, got " + text + " (" + e.getMessage() + ")", e);
        }
    }

    private static SimulatorClock clock(ServeOptions options) {
        if (options.clock == null) {
            return SimulatorClock.running();
        }
        try {
            return SimulatorClock.running(Instant.parse(options.clock));
        } catch (DateTimeParseException e) {
            throw new UsageException(
                    "--clock: expected an instant such as 2019-07-22T09:00:00Z, got " + options.clock, e);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--clock: " + e.getMessage(), e);
        }
    }

    private static TlsProvider tls(String text) {
        return switch (text) {
            case "jdk" -> TlsProvider.JDK;
            case "openssl" -> openssl();
            case "auto" -> TlsProvider.OPENSSL.isAvailable() ? TlsProvider.OPENSSL : TlsProvider.JDK;
            default -> throw new UsageException("--tls: expected jdk, openssl or auto, got " + text);
        };
    }

    private static TlsProvider openssl() {
        if (!TlsProvider.OPENSSL.isAvailable()) {
            throw new UsageException("--tls openssl: no OpenSSL on the class path; add"
                    + " io.netty:netty-tcnative-boringssl-static with the classifier of this machine"
                    + " (java -cp spmode-sim.jar:netty-tcnative-classes.jar:netty-tcnative-boringssl-static-….jar"
                    + " io.github.spmodesim.simulator.cli.Main serve)");
        }
        return TlsProvider.OPENSSL;
    }
}
