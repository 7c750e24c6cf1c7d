package io.github.spmodesim.simulator.cli;

import io.github.spmodesim.simulator.SimulatorOptions;
import java.net.InetSocketAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns {@code --outside} and {@code --mx-port} into the way to other providers and from them. */
final class OutsideOptions {
    private static final Pattern SERVER = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]]+):([0-9]{1,5})");
    private static final int LAST_PORT = 65535;

    private OutsideOptions() {}

    /**
     * The options with the outside, where it is asked for.
     *
     * @throws UsageException naming the option that is wrong
     */
    static SimulatorOptions read(ServeOptions typed, SimulatorOptions inside) {
        SimulatorOptions withMx = inside;
        if (typed.mxPort != null) {
            withMx = named("--mx-port", inside::withMxPort, typed.mxPort);
        }
        return typed.outside == null ? withMx : named("--outside", withMx::withOutside, server(typed.outside));
    }

    /** What may refuse its argument by IllegalArgumentException. */
    @FunctionalInterface
    private interface Change<T> {
        SimulatorOptions with(T value);
    }

    private static <T> SimulatorOptions named(String option, Change<T> change, T value) {
        try {
            return change.with(value);
        } catch (IllegalArgumentException e) {
            throw new UsageException(option + ": " + e.getMessage(), e);
        }
    }

    private static InetSocketAddress server(String text) {
        Matcher parts = SERVER.matcher(text);
        if (!parts.matches()) {
            throw new UsageException("--outside: expected HOST:PORT, got " + text);
        }
        int port = Integer.parseInt(parts.group(2));
        if (port < 1 || port > LAST_PORT) {
            throw new UsageException("--outside: expected a port from 1 to " + LAST_PORT + ", got " + port);
        }
        InetSocketAddress server = new InetSocketAddress(parts.group(1), port);
        if (server.isUnresolved()) {
            throw new UsageException("--outside: there is no host " + parts.group(1));
        }
        return server;
    }
}
