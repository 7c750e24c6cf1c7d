package io.github.spmodesim.simulator.dialect;

/**
 * The terms of ドコモメール持ち運び.
 *
 * @param applyWithinDays how long after the cancellation it can still be applied for
 * @param ahamoApplyWithinDays the same after a change to ahamo; 0 for together with the change alone
 * @param monthlyYen what it costs a month
 * @param freeDays days that cost nothing
 */
public record CarryOverDialect(
        Setting<Integer> applyWithinDays,
        Setting<Integer> ahamoApplyWithinDays,
        Setting<Integer> monthlyYen,
        Setting<Integer> freeDays) {}
