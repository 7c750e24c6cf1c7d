package io.github.spmodesim.simulator.relay;

import java.time.Instant;
import java.util.List;

/**
 * A delivery status notification before it is written (RFC 3464).
 *
 * @param action what was done about all of its recipients
 * @param mail the message that it is about
 * @param reports one for each recipient, at least one
 * @param at when it was done
 */
record Notice(Action action, AcceptedMail mail, List<Report> reports, Instant at) {
    /** How much of the message comes back: all of it only with the news of a failure (RFC 3461 section 4.3). */
    Sender.Returned returned() {
        return action == Action.FAILED ? mail.sender().returned() : Sender.Returned.HEADERS;
    }

    /** The domain that it is about; notices of one message differ in it or in the action. */
    String destination() {
        return Parcel.destination(reports.get(0).recipient());
    }
}
