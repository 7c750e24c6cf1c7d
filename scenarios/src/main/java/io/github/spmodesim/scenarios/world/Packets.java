package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.simulator.subscriber.Traffic;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a person's SIM carries, whoever used it: the packets that are paid for (claim N5). */
public final class Packets {
    private final World world;
    private final Map<Person, Map<AccessPath, Long>> marks = new EnumMap<>(Person.class);

    /** In a world; nobody has looked yet. */
    public Packets(World world) {
        this.world = world;
    }

    /** Marks what was carried so far. */
    public void begin(Person person) {
        Map<AccessPath, Long> mark = new EnumMap<>(AccessPath.class);
        for (AccessPath path : AccessPath.values()) {
            mark.put(path, carried(person, path));
        }
        marks.put(person, mark);
    }

    /** Octets of the wire since the mark, in both directions, by one way. */
    public long since(Person person, AccessPath path) {
        return carried(person, path) - marks.getOrDefault(person, Map.of()).getOrDefault(path, 0L);
    }

    /** The same by all ways. */
    public long since(Person person) {
        long all = 0;
        for (AccessPath path : AccessPath.values()) {
            all += since(person, path);
        }
        return all;
    }

    private long carried(Person person, AccessPath path) {
        List<Traffic> rows =
                world.simulator().traffic().carriedBy(world.subscriber(person).sim());
        return rows.stream()
                .filter(row -> row.access().path().name().equals(path.name()))
                .mapToLong(row -> row.octetsIn() + row.octetsOut())
                .sum();
    }
}
