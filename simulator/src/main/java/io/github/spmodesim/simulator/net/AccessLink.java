package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.fault.FaultPlan;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import io.github.spmodesim.simulator.subscriber.TrafficLedger;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What lies between clients and the ports of mail and My docomo.
 *
 * @param carries whether an access exists at all: a SIM whose contract has no line reaches nobody
 * @param traffic counts what passes
 * @param faults what goes wrong on purpose
 * @param refused closes ports; empty where none is ever closed
 */
public record AccessLink(
        Predicate<Access> carries, TrafficLedger traffic, FaultPlan faults, Optional<RefusedPorts> refused) {
    /** Lines and traffic of a directory's subscribers, the faults that strike them, and the ports that those close. */
    public static AccessLink of(SubscriberDirectory directory, FaultPlan faults, RefusedPorts refused) {
        return new AccessLink(directory.lines()::carries, directory.traffic(), faults, Optional.of(refused));
    }
}
