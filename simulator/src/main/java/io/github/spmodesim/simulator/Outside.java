package io.github.spmodesim.simulator;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * The way from a simulator to other providers, and from them; immutable.
 *
 * <p>Mail of a simulator must never get to people who know of none. A simulator that listens on loopback delivers to loopback
 * alone; one that listens elsewhere, as in a container, to addresses of private networks too (RFC 1918, RFC 4193); none to any
 * other.
 *
 * @param server stands for all other providers; empty where they are not connected
 * @param domains which of their domains lead there, whatever their case; empty for every domain that is not the service's own
 * @param mxPort where they deliver, 0 for a free port; empty for nowhere
 */
public record Outside(Optional<InetSocketAddress> server, Set<String> domains, OptionalInt mxPort) {
    /** No way out and none in. */
    public static final Outside NONE = new Outside(Optional.empty(), Set.of(), OptionalInt.empty());

    private static final int SMTP_PORT = 25;
    private static final int LAST_PORT = 65535;

    /** Refuses a server without an address, and what is no port for the mail exchanger, by IllegalArgumentException. */
    public Outside {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(domains);
        domains = Collections.unmodifiableSet(names);
        server.filter(given -> given.isUnresolved() || given.getPort() == 0).ifPresent(given -> {
            throw new IllegalArgumentException("expected a server with an address and a port, got " + given);
        });
        mxPort.ifPresent(Outside::checkMxPort);
    }

    private static void checkMxPort(int port) {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("expected 0 to " + LAST_PORT + ", got " + port);
        }
        if (port == SMTP_PORT) {
            throw new IllegalArgumentException("expected a port that no real mail comes to, got 25");
        }
    }

    Outside withServer(InetSocketAddress other) {
        return new Outside(Optional.of(other), domains, mxPort);
    }

    Outside withDomains(Set<String> others) {
        return new Outside(server, others, mxPort);
    }

    Outside withMxPort(int port) {
        return new Outside(server, domains, OptionalInt.of(port));
    }

    /** Whether a domain of another provider is connected. */
    boolean reaches(String domain) {
        return server.isPresent() && (domains.isEmpty() || domains.contains(domain));
    }

    /**
     * Makes sure that mail may get to the server.
     *
     * @param bind the address that the simulator listens on
     * @throws IllegalArgumentException when it may not
     */
    void check(InetAddress bind) {
        server.map(InetSocketAddress::getAddress).ifPresent(address -> {
            if (bind.isLoopbackAddress() && !address.isLoopbackAddress()) {
                throw new IllegalArgumentException("expected a server on loopback, because the simulator listens on "
                        + bind.getHostAddress() + " alone, got " + address.getHostAddress());
            }
            if (!isPrivate(address)) {
                throw new IllegalArgumentException("expected a server on loopback or in a private network,"
                        + " because this is a simulator, got " + address.getHostAddress());
            }
        });
    }

    private static boolean isPrivate(InetAddress address) {
        byte[] octets = address.getAddress();
        boolean uniqueLocal = octets.length == 16 && (octets[0] & 0xFE) == 0xFC;
        return address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || uniqueLocal;
    }
}
