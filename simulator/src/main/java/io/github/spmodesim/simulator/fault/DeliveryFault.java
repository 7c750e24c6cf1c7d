package io.github.spmodesim.simulator.fault;

/** Goes wrong when a message is put into a mailbox. */
public sealed interface DeliveryFault extends Fault permits DuplicateDelivery, DelayedDelivery {
    /** Strikes once. */
    void strike(DeliveryTarget target);

    @Override
    default FaultPoint usualPoint() {
        return FaultPoint.DELIVERY;
    }
}
