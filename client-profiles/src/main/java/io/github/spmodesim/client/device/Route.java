package io.github.spmodesim.client.device;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The network as a mail client meets it: host and port as typed, and the access path, lead to a destination.
 *
 * <p>Accounts always hold the real names and ports; a route leads them to loopback. No name is ever asked of a real
 * name server: a name that the route does not hold does not exist, and a port that it does not hold for a known name is
 * refused.
 */
public final class Route {
    private final Map<Entry, Destination> entries;
    private final Set<String> names;

    private Route(Map<Entry, Destination> entries) {
        this.entries = Map.copyOf(entries);
        Set<String> hosts = new HashSet<>();
        entries.keySet().forEach(entry -> hosts.add(entry.host()));
        this.names = Set.copyOf(hosts);
    }

    /** A route that leads nowhere yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where this host (letter case does not matter) and port lead to on this path. */
    public Destination find(String host, int port, AccessPath path) {
        Destination destination = entries.get(new Entry(host.toLowerCase(Locale.ROOT), port, path));
        if (destination != null) {
            return destination;
        }
        return names.contains(host.toLowerCase(Locale.ROOT)) ? new Destination.Refused() : new Destination.NoSuchName();
    }

    /** The destinations, for reports. */
    @Override
    public String toString() {
        return "Route" + entries;
    }

    private record Entry(String host, int port, AccessPath path) {}

    /** Fills a route; a later entry replaces an earlier one. */
    public static final class Builder {
        private final Map<Entry, Destination> entries = new HashMap<>();

        private Builder() {}

        /** Leads host and port to a destination on one path. */
        public Builder lead(String host, int port, AccessPath path, Destination destination) {
            entries.put(new Entry(host.toLowerCase(Locale.ROOT), port, path), destination);
            return this;
        }

        /** Leads host and port to a destination on every path. */
        public Builder leadEverywhere(String host, int port, Destination destination) {
            for (AccessPath path : AccessPath.values()) {
                lead(host, port, path, destination);
            }
            return this;
        }

        /** The route as filled so far. */
        public Route build() {
            return new Route(entries);
        }
    }
}
