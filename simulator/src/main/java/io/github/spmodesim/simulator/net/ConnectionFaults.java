package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.fault.Fault;
import io.github.spmodesim.simulator.fault.FaultMatcher;
import io.github.spmodesim.simulator.fault.FaultPlan;
import io.github.spmodesim.simulator.fault.FaultPoint;
import io.github.spmodesim.simulator.fault.KnownConnection;
import io.github.spmodesim.simulator.fault.MatchField;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.util.Optional;

/**
 * What goes wrong on one connection. For use on its event loop alone.
 *
 * @param plan what goes wrong at all
 * @param known what is known of the connection
 * @param transcript where each strike is written down
 */
record ConnectionFaults(FaultPlan plan, KnownConnection known, ConnectionTranscript transcript) {
    private static final AttributeKey<ConnectionFaults> KEY = AttributeKey.valueOf(ConnectionFaults.class, "FAULTS");

    /** Those of a channel; empty where it is not of those on which anything goes wrong. */
    static Optional<ConnectionFaults> of(Channel channel) {
        return Optional.ofNullable(channel.attr(KEY).get());
    }

    /** Makes these the channel's. */
    void putOn(Channel channel) {
        channel.attr(KEY).set(this);
    }

    /** Whether nothing can go wrong now. */
    boolean isQuiet() {
        return plan.isEmpty();
    }

    /** Whether the connection is one of those that a rule is for. */
    boolean fits(FaultMatcher which) {
        return which.matches(known.at(FaultPoint.COMMAND));
    }

    /** The client's TLS has this fingerprint. */
    void fingerprint(String fingerprint) {
        known.learn(MatchField.FINGERPRINT, fingerprint);
        transcript.note("fingerprint " + fingerprint);
    }

    /** A command has come. */
    void begun(FrameMeaning meaning, String state) {
        known.command(meaning.command(), state);
        if (!meaning.client().isEmpty()) {
            known.learn(MatchField.CLIENT, meaning.client());
        }
    }

    /** What strikes now, written down. */
    <T extends Fault> Optional<FaultPlan.Strike<T>> draw(FaultPoint point, Class<T> kind) {
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        Optional<FaultPlan.Strike<T>> strike = plan.draw(known.at(point), kind);
        strike.ifPresent(struck -> transcript.note(struck.record().describe()));
        return strike;
    }
}
