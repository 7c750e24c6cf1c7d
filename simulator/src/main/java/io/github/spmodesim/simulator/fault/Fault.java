package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.access.Service;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What goes wrong. When it goes wrong is a {@link FaultPoint}; whom it strikes and how often says a {@link FaultRule}. */
public sealed interface Fault permits ConnectFault, TlsFault, ConversationFault, IdleFault, DeliveryFault, Refuse {
    /** Its name in config files, requests and steps. */
    String word();

    /** Where it strikes unless its rule says otherwise. */
    FaultPoint usualPoint();

    /** Where else it may strike. */
    default Set<FaultPoint> otherPoints() {
        return Set.of();
    }

    /** The services that it can strike. */
    default Set<Service> services() {
        return EnumSet.allOf(Service.class);
    }

    /** Its own parameters, as they stand in a config file. */
    default Map<String, String> parameters() {
        return Map.of();
    }
}
