package io.github.spmodesim.simulator.relay;

import java.util.concurrent.CompletionStage;

/** Carries parcels to other providers' servers. Thread-safe. */
@FunctionalInterface
public interface Carrier {
    /**
     * Tries once to hand a parcel over.
     *
     * @return completes with what came of it, whatever it was; never on the caller's stack where that waits for anything
     */
    CompletionStage<Handover> carry(Parcel parcel);
}
