package io.github.spmodesim.simulator.subscriber;

import java.util.Optional;

/** What a subscriber has agreed with docomo; what each allows is the dialect's ({@link ContractRules}). */
public enum Contract {
    /** A docomo line with spmode. */
    SPMODE("spモード"),
    /** A docomo SIM without a packet plan (claim N2). */
    NO_PACKET_PLAN("パケットプランなし"),
    /** docomo's plan without docomo mail. */
    AHAMO("ahamo"),
    /** The same, with 持ち運び (claim Q3). */
    AHAMO_CARRIED_OVER("ahamo(ドコモメール持ち運びあり)"),
    /** No docomo line any more. */
    CANCELLED("解約"),
    /** The same, with 持ち運び (claim N1). */
    CANCELLED_CARRIED_OVER("解約(ドコモメール持ち運びあり)"),
    /** Moved to another carrier. */
    OTHER_CARRIER("他社へ乗り換え"),
    /** The same, with 持ち運び (claim Q3). */
    OTHER_CARRIER_CARRIED_OVER("他社へ乗り換え(ドコモメール持ち運びあり)");

    private final String japanese;

    Contract(String japanese) {
        this.japanese = japanese;
    }

    /** Returns how a person calls it. */
    public String japanese() {
        return japanese;
    }

    /** Returns whether ドコモメール持ち運び is part of it. */
    public boolean carriesMailOver() {
        return withoutCarryOver().isPresent();
    }

    /** Returns the same contract without ドコモメール持ち運び; empty where that is no part of it. */
    public Optional<Contract> withoutCarryOver() {
        return switch (this) {
            case AHAMO_CARRIED_OVER -> Optional.of(AHAMO);
            case CANCELLED_CARRIED_OVER -> Optional.of(CANCELLED);
            case OTHER_CARRIER_CARRIED_OVER -> Optional.of(OTHER_CARRIER);
            case SPMODE, NO_PACKET_PLAN, AHAMO, CANCELLED, OTHER_CARRIER -> Optional.empty();
        };
    }
}
