package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Destination;
import io.github.spmodesim.client.device.Route;
import io.github.spmodesim.client.driver.Network;
import io.github.spmodesim.client.driver.Trust;
import io.github.spmodesim.client.driver.WireObserver;
import io.github.spmodesim.simulator.Endpoint;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.access.Service;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.function.BiFunction;

/** Leads the real names and ports to a simulator. */
final class NetworkMap {
    private NetworkMap() {}

    /** The network over a path; certificates of the simulator's CA are trusted and no others. */
    static Network over(SpmodeSimulator simulator, AccessPath path) {
        return over(simulator, path, simulator::endpoint);
    }

    /** The same for a device whose doors on each path are these. */
    static Network over(
            SpmodeSimulator simulator,
            AccessPath path,
            BiFunction<Service, io.github.spmodesim.simulator.access.AccessPath, Endpoint> doors) {
        Route.Builder route = Route.builder();
        for (AccessPath each : AccessPath.values()) {
            var there = io.github.spmodesim.simulator.access.AccessPath.valueOf(each.name());
            Destination imap = at(doors.apply(Service.IMAP, there));
            route.lead("imap.spmode.ne.jp", Service.IMAP.standardPort(), each, imap);
            route.lead("imap2.spmode.ne.jp", Service.IMAP.standardPort(), each, imap);
            route.lead("smtp.spmode.ne.jp", Service.SMTP.standardPort(), each, at(doors.apply(Service.SMTP, there)));
            // One address for everybody: the access path decides at which of the portal's doors a browser comes out.
            URI top = simulator.portalUrl();
            route.lead(top.getHost(), top.getPort(), each, at(doors.apply(Service.PORTAL, there)));
        }
        Trust trust = new Trust(List.of(simulator.caCertificate()));
        return new Network(route.build(), path, trust, WireObserver.none());
    }

    private static Destination at(Endpoint endpoint) {
        return new Destination.Address(new InetSocketAddress(InetAddress.getLoopbackAddress(), endpoint.port()));
    }
}
