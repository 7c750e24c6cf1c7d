package io.github.spmodesim.simulator.fault;

import java.util.Comparator;

/**
 * A fault and where it can strike.
 *
 * @param fault the fault's word
 * @param service the service's key, empty at {@link FaultPoint#DELIVERY}
 * @param command the command, empty where there is none
 * @param client what is known of the client program, empty for nothing
 */
public record FaultCell(String fault, String service, String command, String client) implements Comparable<FaultCell> {
    private static final Comparator<FaultCell> ORDER = Comparator.comparing(FaultCell::fault)
            .thenComparing(FaultCell::service)
            .thenComparing(FaultCell::command)
            .thenComparing(FaultCell::client);

    @Override
    public int compareTo(FaultCell other) {
        return ORDER.compare(this, other);
    }

    static FaultCell of(FaultStrike strike) {
        FaultMoment moment = strike.moment();
        return new FaultCell(
                strike.fault(),
                moment.text(MatchField.SERVICE),
                moment.text(MatchField.COMMAND),
                moment.text(MatchField.CLIENT));
    }
}
