package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.subscriber.Subscriber;

/** The docomo lines that devices can come by: the ports of the simulator over spmode are the first subscriber's. */
public final class LinePorts {
    private final Doors doors;

    LinePorts(Doors doors) {
        this.doors = doors;
    }

    /**
     * Opens free ports for the devices of another subscriber; they are open until the simulator is closed.
     *
     * @param subscriber whose SIM carries them, where the path leads over spmode
     * @param path by which they come
     * @return where they listen, when all accept
     */
    public Endpoints open(Subscriber subscriber, AccessPath path) {
        return doors.openLine(subscriber, path);
    }
}
