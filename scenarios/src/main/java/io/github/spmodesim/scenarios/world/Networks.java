package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.driver.Network;
import io.github.spmodesim.simulator.Endpoints;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The networks of one world: over the spmode line and a tether each subscriber has an own way. */
final class Networks {
    private final Supplier<SpmodeSimulator> simulator;
    private final Map<Subscriber, Network> known = new HashMap<>();
    private final Map<Subscriber, Map<AccessPath, Endpoints>> lines = new HashMap<>();

    Networks(Supplier<SpmodeSimulator> simulator) {
        this.simulator = simulator;
    }

    /** The network as anybody meets it; over the spmode line it is the first subscriber's. */
    Network anybodys() {
        return NetworkMap.over(simulator.get(), AccessPath.WIFI);
    }

    /** The network as the devices of a subscriber meet it. */
    Network of(Subscriber subscriber) {
        return known.computeIfAbsent(subscriber, this::make);
    }

    private Network make(Subscriber subscriber) {
        if (simulator.get().subscribers().all().get(0).equals(subscriber)) {
            return anybodys();
        }
        return NetworkMap.over(simulator.get(), AccessPath.WIFI, (service, path) -> switch (path) {
            case SPMODE_LINE, TETHERING ->
                line(subscriber, AccessPath.valueOf(path.name())).of(service);
            case WIFI, VPN, OVERSEAS -> simulator.get().endpoint(service, path);
        });
    }

    private Endpoints line(Subscriber subscriber, AccessPath path) {
        var there = io.github.spmodesim.simulator.access.AccessPath.valueOf(path.name());
        return lines.computeIfAbsent(subscriber, who -> new HashMap<>())
                .computeIfAbsent(path, way -> simulator.get().lines().open(subscriber, there));
    }
}
