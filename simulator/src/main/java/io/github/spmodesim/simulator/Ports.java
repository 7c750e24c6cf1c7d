package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import java.util.EnumMap;
import java.util.Map;

/**
 * The ports to listen on, by service and access path; 0 takes a free one.
 *
 * @param imap IMAP over the spmode line
 * @param smtp submission over the spmode line
 * @param portal My docomo over the spmode line
 * @param otherPathsFollow whether the other access paths take the ports behind those, else free ones
 */
public record Ports(int imap, int smtp, int portal, boolean otherPathsFollow) {
    /** Free ports for everything. */
    public static final Ports FREE = new Ports(0, 0, 0, false);
    /** 993, 465 and 443; free ones for the other access paths. */
    public static final Ports STANDARD =
            new Ports(Service.IMAP.standardPort(), Service.SMTP.standardPort(), Service.PORTAL.standardPort(), false);

    /** Refuses what is no port. */
    public Ports {
        check(imap);
        check(smtp);
        check(portal);
    }

    /** The port of a service for each access path. */
    Map<AccessPath, Integer> of(Service service) {
        int first = switch (service) {
            case IMAP -> imap;
            case SMTP -> smtp;
            case PORTAL -> portal;
        };
        Map<AccessPath, Integer> ports = new EnumMap<>(AccessPath.class);
        for (AccessPath path : AccessPath.values()) {
            boolean follows = otherPathsFollow && first != 0;
            ports.put(path, path == AccessPath.SPMODE_LINE ? first : follows ? first + path.portOffset() : 0);
        }
        return ports;
    }

    private static void check(int port) {
        if (port < 0 || port > 65535 - AccessPath.values().length) {
            throw new IllegalArgumentException("Port: expected 0 to 65530, got " + port);
        }
    }
}
