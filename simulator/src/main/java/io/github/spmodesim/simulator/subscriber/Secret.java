package io.github.spmodesim.simulator.subscriber;

import java.nio.charset.StandardCharsets;

/** A secret of a subscriber, in the form in which the service keeps it. */
sealed interface Secret permits ImapPassword, DAccountPassword, NetworkPin, SpmodePassword, TwoStepCode {
    /** Returns the secret in clear. */
    String value();

    /** Returns the octets that a client presents when it knows the secret. */
    default byte[] octets() {
        return value().getBytes(StandardCharsets.UTF_8);
    }
}
