package io.github.spmodesim.simulator.cli;

import io.github.spmodesim.simulator.Ports;
import io.github.spmodesim.simulator.SimulatorOptions;
import io.github.spmodesim.simulator.dialect.DialectTree;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.net.TlsProvider;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;

/** Turns typed options into {@link SimulatorOptions}. */
final class OptionsReader {
    private static final int IMAP_PORT = 10993;
    private static final int SMTP_PORT = 10465;

    private OptionsReader() {}

    /**
     * The dialect with its overrides.
     *
     * @throws IllegalArgumentException when one is wrong
     */
    static DialectTree dialect(ServeOptions options) {
        DialectTree tree = Dialects.of(options.dialect);
        for (String setting : options.settings) {
            int split = split(setting, tree);
            tree = tree.with(setting.substring(0, split), setting.substring(split + 1));
        }
        return tree;
    }

    // A path may hold an equals sign (AUTH=LOGIN), a value too: the longest known path is the one that is meant.
    private static int split(String setting, DialectTree tree) {
        int last = setting.lastIndexOf('=');
        if (last < 1) {
            throw new UsageException("--set: expected DIALECT.PATH=VALUE, got " + setting);
        }
        return tree.settings().keySet().stream()
                .filter(path -> setting.startsWith(path + "="))
                .mapToInt(String::length)
                .max()
                .orElse(last);
    }

    /**
     * All options.
     *
     * @throws UsageException or IllegalArgumentException when one is wrong
     */
    static SimulatorOptions read(ServeOptions options) {
        return new SimulatorOptions(
                dialect(options).bind(),
                bind(options.bind),
                ports(options),
                controlPort(options.controlPort),
                Optional.ofNullable(options.seed).map(OptionalLong::of).orElse(OptionalLong.empty()),
                clock(options),
                tls(options.tls));
    }

    private static InetAddress bind(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new UsageException("--bind: expected an address of this machine, got " + text, e);
        }
    }

    private static Ports ports(ServeOptions options) {
        boolean chosen = options.imapPort != null || options.smtpPort != null;
        if (options.standardPorts && chosen) {
            throw new UsageException("--standard-ports: expected no --imap-port or --smtp-port beside it");
        }
        return options.standardPorts
                ? Ports.STANDARD
                : new Ports(
                        Optional.ofNullable(options.imapPort).orElse(IMAP_PORT),
                        Optional.ofNullable(options.smtpPort).orElse(SMTP_PORT),
                        true);
    }

    private static int controlPort(int port) {
        if (port < 0 || port > 65535) {
            throw new UsageException("--control-port: expected 0 to 65535, got " + port);
        }
        return port;
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
