package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.access.Service;
import java.util.Set;

/** Goes wrong while a client idles. */
public sealed interface IdleFault extends Fault permits CutInIdle, DeafIdle {
    /** Strikes once. */
    void strike(IdleTarget target);

    @Override
    default FaultPoint usualPoint() {
        return FaultPoint.IDLE;
    }

    @Override
    default Set<Service> services() {
        return Set.of(Service.IMAP);
    }
}
