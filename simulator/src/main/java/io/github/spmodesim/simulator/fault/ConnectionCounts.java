package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts connections by port, log-ins and deliveries by subscriber, from 1. Thread-safe, without a lock of its own. */
final class ConnectionCounts {
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    int connection(Service service, AccessPath path) {
        return next(service + " " + path);
    }

    int login(Service service, String subscriber) {
        return next(service + "\n" + subscriber);
    }

    int delivery(String subscriber) {
        return next("\n" + subscriber);
    }

    private int next(String what) {
        return counts.merge(what, 1, Integer::sum);
    }
}
