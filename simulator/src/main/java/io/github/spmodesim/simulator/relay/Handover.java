package io.github.spmodesim.simulator.relay;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of one attempt to hand a parcel over; immutable.
 *
 * @param answers by recipient
 */
public record Handover(Map<Recipient, RemoteAnswer> answers) {
    private static final RemoteAnswer NONE =
            RemoteAnswer.failed(RemoteAnswer.Verdict.DEFERRED, Optional.empty(), "4.0.0", "no answer");

    /** Copies the map. */
    public Handover {
        answers = Map.copyOf(answers);
    }

    /** The same answer for every recipient of a parcel. */
    public static Handover all(Parcel parcel, RemoteAnswer answer) {
        return new Handover(
                parcel.recipients().stream().collect(Collectors.toMap(recipient -> recipient, recipient -> answer)));
    }

    /** This with the same answer for all recipients of a parcel that have none yet. */
    public Handover orElse(Parcel parcel, RemoteAnswer answer) {
        Map<Recipient, RemoteAnswer> all = new HashMap<>(all(parcel, answer).answers());
        all.putAll(answers);
        return new Handover(all);
    }

    /** The answer for a recipient; a recipient without one is tried again. */
    public RemoteAnswer of(Recipient recipient) {
        return answers.getOrDefault(recipient, NONE);
    }
}
