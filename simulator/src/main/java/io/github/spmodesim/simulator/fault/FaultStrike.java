package io.github.spmodesim.simulator.fault;

import java.time.Instant;

/**
 * A rule has struck.
 *
 * @param rule its name
 * @param fault the fault's word
 * @param at by the service's calendar
 * @param moment whom and when
 */
public record FaultStrike(String rule, String fault, Instant at, FaultMoment moment) {
    /** In words, for a transcript. */
    public String describe() {
        String command = moment.text(MatchField.COMMAND);
        return "fault " + rule + " strikes at " + moment.point().word() + (command.isEmpty() ? "" : " of " + command)
                + ": " + fault;
    }
}
