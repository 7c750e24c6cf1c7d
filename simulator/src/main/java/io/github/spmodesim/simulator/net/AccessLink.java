package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import io.github.spmodesim.simulator.subscriber.TrafficLedger;
import java.util.function.Predicate;

/**
 * What lies between clients and the ports of mail and My docomo.
 *
 * @param carries whether an access exists at all: a SIM whose contract has no line reaches nobody
 * @param traffic counts what passes
 */
public record AccessLink(Predicate<Access> carries, TrafficLedger traffic) {
    /** Lines and traffic of a directory's subscribers. */
    public static AccessLink of(SubscriberDirectory directory) {
        return new AccessLink(directory.lines()::carries, directory.traffic());
    }
}
