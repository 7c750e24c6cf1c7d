package io.github.spmodesim.client.driver;

import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Connectivity;
import io.github.spmodesim.client.device.Destination;
import io.github.spmodesim.client.device.Route;
import io.github.spmodesim.client.device.ServerSettings;

/**
 * The network as one device meets it.
 *
 * @param route where names and ports lead to
 * @param accessPath how the device reaches it
 * @param trust which certificates the device trusts
 * @param observer is told every line on the wire
 */
public record Network(Route route, AccessPath accessPath, Trust trust, WireObserver observer) {
    /** Where these settings lead to. */
    public Destination find(ServerSettings settings) {
        return route.find(settings.host(), settings.port(), accessPath);
    }

    /** The same network as a device with these switches meets it: with all of them off no name exists (claim T2a). */
    public Network through(Connectivity connectivity) {
        return connectivity
                .path()
                .map(path -> new Network(route, path, trust, observer))
                .orElseGet(() -> new Network(Route.builder().build(), accessPath, trust, observer));
    }

    /** The same network with an observer that is told everything too. */
    public Network observedBy(WireObserver another) {
        return new Network(route, accessPath, trust, observer.and(another));
    }
}
