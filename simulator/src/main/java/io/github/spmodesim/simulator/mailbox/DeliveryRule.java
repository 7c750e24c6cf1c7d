package io.github.spmodesim.simulator.mailbox;

import java.util.Optional;

/** Chooses where arriving messages go. Called on any thread; must not block. */
@FunctionalInterface
public interface DeliveryRule {
    /** Where a message goes; empty where this rule has nothing to say. */
    Optional<Placement> place(ArrivingMail mail);
}
