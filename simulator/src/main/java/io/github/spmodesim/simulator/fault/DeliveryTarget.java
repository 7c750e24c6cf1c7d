package io.github.spmodesim.simulator.fault;

import java.time.Duration;

/** A message that was taken and is to be put into mailboxes. */
public interface DeliveryTarget {
    /** It is put there twice. */
    void twice();

    /** It is put there so much later, by the service's calendar. */
    void after(Duration delay);
}
