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

/** Leads the real names and ports to a simulator. */
final class NetworkMap {
    private NetworkMap() {}

    /** The network over a path; certificates of the simulator's CA are trusted and no others. */
    static Network over(SpmodeSimulator simulator, AccessPath path) {
        Trust trust = new Trust(List.of(simulator.caCertificate()));
        return new Network(route(simulator), path, trust, WireObserver.none());
    }

    private static Route route(SpmodeSimulator simulator) {
        Route.Builder route = Route.builder();
        for (AccessPath path : AccessPath.values()) {
            lead(route, simulator, "imap.spmode.ne.jp", Service.IMAP, path);
            lead(route, simulator, "imap2.spmode.ne.jp", Service.IMAP, path);
            lead(route, simulator, "smtp.spmode.ne.jp", Service.SMTP, path);
            leadPortal(route, simulator, path);
        }
        return route.build();
    }

    private static void lead(
            Route.Builder route, SpmodeSimulator simulator, String name, Service service, AccessPath path) {
        route.lead(name, service.standardPort(), path, at(simulator, service, path));
    }

    // One address for everybody: the access path decides at which of the portal's doors a browser comes out.
    private static void leadPortal(Route.Builder route, SpmodeSimulator simulator, AccessPath path) {
        URI top = simulator.portalUrl();
        route.lead(top.getHost(), top.getPort(), path, at(simulator, Service.PORTAL, path));
    }

    private static Destination at(SpmodeSimulator simulator, Service service, AccessPath path) {
        Endpoint endpoint =
                simulator.endpoint(service, io.github.spmodesim.simulator.access.AccessPath.valueOf(path.name()));
        return new Destination.Address(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), endpoint.port()));
    }
}
