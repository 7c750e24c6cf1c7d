package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.WireLine;
import io.github.spmodesim.client.symptom.Symptom;
import java.util.List;
import java.util.Optional;

/**
 * What a person finds who opens the mail app and then sends a mail.
 *
 * @param receiving what came of it; empty if the device has no account
 * @param sending what came of it; empty if the device has no account
 * @param symptom what the app shows of what went wrong first; empty if nothing did or there is no account
 * @param lines what went over the wire, secrets masked
 */
public record Seen(
        Optional<MailOutcome> receiving,
        Optional<MailOutcome> sending,
        Optional<Symptom> symptom,
        List<WireLine> lines) {
    /** What is found on a device without an account. */
    static final Seen NO_ACCOUNT = new Seen(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** Copies the list. */
    public Seen {
        lines = List.copyOf(lines);
    }

    /** Whether mail that waited was received. */
    public boolean receives() {
        return receiving
                .filter(outcome -> outcome instanceof MailOutcome.Done done
                        && !done.received().isEmpty())
                .isPresent();
    }

    /** Whether a mail was sent. */
    public boolean sends() {
        return sending.filter(MailOutcome.Done.class::isInstance).isPresent();
    }
}
