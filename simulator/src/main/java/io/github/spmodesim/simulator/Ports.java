package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.fault.CertificateKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The ports to listen on, by service and access path; 0 takes a free one.
 *
 * @param imap IMAP over the spmode line
 * @param smtp submission over the spmode line
 * @param portal My docomo over the spmode line
 * @param otherPathsFollow whether the other access paths take the ports behind those, else free ones
 * @param badTls the first of the ports that show bad certificates, empty for none of those: IMAP and SMTP in turn for each
 *     {@link CertificateKind} in its order, one port behind the other
 */
public record Ports(int imap, int smtp, int portal, boolean otherPathsFollow, OptionalInt badTls) {
    /** The services of mail, in the order of their ports that show bad certificates. */
    static final List<Service> BAD_TLS_SERVICES = List.of(Service.IMAP, Service.SMTP);
    /** How many ports show bad certificates, where any does. */
    public static final int BAD_TLS_PORTS = CertificateKind.values().length * BAD_TLS_SERVICES.size();

    private static final int LAST = 65535;

    /** Free ports for everything. */
    public static final Ports FREE = new Ports(0, 0, 0, false, OptionalInt.empty());
    /** 993, 465 and 443; free ones for the other access paths. */
    public static final Ports STANDARD = new Ports(
            Service.IMAP.standardPort(),
            Service.SMTP.standardPort(),
            Service.PORTAL.standardPort(),
            false,
            OptionalInt.empty());

    /** Refuses what is no port. */
    public Ports {
        check(imap);
        check(smtp);
        check(portal);
        badTls.ifPresent(first -> check(first, BAD_TLS_PORTS));
    }

    /** Without ports that show bad certificates. */
    public Ports(int imap, int smtp, int portal, boolean otherPathsFollow) {
        this(imap, smtp, portal, otherPathsFollow, OptionalInt.empty());
    }

    /** With ports that show bad certificates, from this one on; 0 takes free ones. */
    public Ports withBadTls(int first) {
        return new Ports(imap, smtp, portal, otherPathsFollow, OptionalInt.of(first));
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
        check(port, AccessPath.values().length);
    }

    private static void check(int port, int inARow) {
        int last = LAST - inARow;
        if (port < 0 || port > last) {
            throw new IllegalArgumentException("Port: expected 0 to " + last + ", got " + port);
        }
    }
}
