package io.github.spmodesim.client.driver;

import io.github.spmodesim.client.device.AccessPath;
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

    /** The same network with an observer that is told everything too. */
    public Network observedBy(WireObserver another) {
        return new Network(route, accessPath, trust, observer.and(another));
    }
}
