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
    private static final int LAST_PORT = 65535;
    private static final int PATHS = AccessPath.values().length;

    private PortOptions() {}

    /**
     * The mail ports.
     *
     * @throws UsageException naming the option that is wrong, or the two that want one port
     */
    static Ports mail(ServeOptions options) {
        if (options.standardPorts && (options.imapPort != null || options.smtpPort != null)) {
            throw new UsageException("--standard-ports: expected no --imap-port or --smtp-port beside it");
        }
        int control = control(options);
        if (options.standardPorts) {
            refuseCollisions(List.of(
                    new PortClaim("--standard-ports", Service.IMAP.standardPort(), 1),
                    new PortClaim("--standard-ports", Service.SMTP.standardPort(), 1),
                    new PortClaim("--control-port", control, 1),
                    mx(options)));
            return Ports.STANDARD;
        }
        int imap = mailPort("--imap-port", options.imapPort, IMAP_PORT);
        int smtp = mailPort("--smtp-port", options.smtpPort, SMTP_PORT);
        refuseCollisions(List.of(
                new PortClaim("--imap-port", imap, PATHS),
                new PortClaim("--smtp-port", smtp, PATHS),
                new PortClaim("--control-port", control, 1),
                mx(options)));
        return new Ports(imap, smtp, true);
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

    private static int mailPort(String option, @Nullable Integer typed, int ready) {
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
