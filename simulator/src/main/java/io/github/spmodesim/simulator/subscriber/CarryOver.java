package io.github.spmodesim.simulator.subscriber;

import java.time.Duration;

/**
 * The terms of ドコモメール持ち運び (docomo-mail.md section 8, REP; claim N1).
 *
 * @param applyWithin how long after mail ended it can still be applied for
 * @param ahamoApplyWithin the same after a change to ahamo; zero for together with the change alone
 * @param monthlyYen what it costs a month
 * @param free how long it costs nothing
 */
public record CarryOver(Duration applyWithin, Duration ahamoApplyWithin, int monthlyYen, Duration free) {
    /** Returns how long it can still be applied for by who has this contract. */
    Duration applyWithin(Contract without) {
        return without == Contract.AHAMO ? ahamoApplyWithin : applyWithin;
    }
}
