package io.github.spmodesim.simulator.cli;

import io.github.spmodesim.simulator.Ports;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns the port options into ports that do not get into each other's way. */
final class PortOptions {
    private static final int IMAP_PORT = 10993;
    private static final int SMTP_PORT = 10465;
    private static final int PORTAL_PORT = 10443;
    private static final int LAST_PORT = 65535;
    private static final int PATHS = AccessPath.values().length;

    private PortOptions() {}

    /**
     * The ports of mail and My docomo.
     *
     * @throws UsageException naming the option that is wrong, or the two that want one port
     */
    static Ports services(ServeOptions options) {
        boolean own = options.imapPort != null || options.smtpPort != null || options.portalPort != null;
        if (options.standardPorts && own) {
            throw new UsageException(
                    "--standard-ports: expected no --imap-port, --smtp-port or --portal-port beside it");
        }
        int control = control(options);
        if (options.standardPorts) {
            refuseCollisions(List.of(
                    new PortClaim("--standard-ports", Service.IMAP.standardPort(), 1),
                    new PortClaim("--standard-ports", Service.SMTP.standardPort(), 1),
                    new PortClaim("--standard-ports", Service.PORTAL.standardPort(), 1),
                    new PortClaim("--control-port", control, 1),
                    mx(options),
                    badTls(options)));
            return withBadTls(Ports.STANDARD, options);
        }
        int imap = firstPort("--imap-port", options.imapPort, IMAP_PORT);
        int smtp = firstPort("--smtp-port", options.smtpPort, SMTP_PORT);
        int portal = firstPort("--portal-port", options.portalPort, PORTAL_PORT);
        refuseCollisions(List.of(
                new PortClaim("--imap-port", imap, PATHS),
                new PortClaim("--smtp-port", smtp, PATHS),
                new PortClaim("--portal-port", portal, PATHS),
                new PortClaim("--control-port", control, 1),
                mx(options),
                badTls(options)));
        return withBadTls(new Ports(imap, smtp, portal, true), options);
    }

    /**
     * The control port.
     *
     * @throws UsageException when it is none
     */
    static int control(ServeOptions options) {
        return port("--control-port", options.controlPort, LAST_PORT);
    }

    // Off meets nothing, as a free one does.
    private static PortClaim mx(ServeOptions options) {
        return new PortClaim("--mx-port", Objects.requireNonNullElse(options.mxPort, 0), 1);
    }

    private static PortClaim badTls(ServeOptions options) {
        return new PortClaim(
                "--bad-tls-port",
                Objects.requireNonNullElse(options.badTlsPort, 0),
                Ports.BAD_TLS_PORTS,
                "the other bad certificates");
    }

    private static Ports withBadTls(Ports ports, ServeOptions options) {
        return options.badTlsPort == null
                ? ports
                : ports.withBadTls(port("--bad-tls-port", options.badTlsPort, LAST_PORT - Ports.BAD_TLS_PORTS));
    }

    private static int firstPort(String option, @Nullable Integer typed, int ready) {
        return port(option, Objects.requireNonNullElse(typed, ready), LAST_PORT - PATHS);
    }

    private static int port(String option, int port, int last) {
        if (port < 0 || port > last) {
            throw new UsageException(option + ": expected 0 to " + last + ", got " + port);
        }
        return port;
    }

    private static void refuseCollisions(List<PortClaim> claims) {
        for (PortClaim claim : claims) {
            for (PortClaim later : claims.subList(claims.indexOf(claim) + 1, claims.size())) {
                if (claim.meets(later)) {
                    throw new UsageException(claim + " and " + later
                            + " want the same port; choose another for one, or 0 for a free one");
                }
            }
        }
    }
}
