package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.access.Service;
import java.util.Map;

/**
 * Where the doors of one line listen.
 *
 * @param byService a door for each service
 */
public record Endpoints(Map<Service, Endpoint> byService) {
    /** Copies the map. */
    public Endpoints {
        byService = Map.copyOf(byService);
    }

    /**
     * The door of a service.
     *
     * @throws IllegalArgumentException when it is not open
     */
    public Endpoint of(Service service) {
        Endpoint endpoint = byService.get(service);
        if (endpoint == null) {
            throw new IllegalArgumentException(service + " is not open");
        }
        return endpoint;
    }
}
