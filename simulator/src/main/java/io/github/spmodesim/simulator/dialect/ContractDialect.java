package io.github.spmodesim.simulator.dialect;

/**
 * What each contract allows; 持ち運び is the service that lets a docomo mail address be kept without a docomo line.
 *
 * @param spmode a docomo line with spmode
 * @param noPacketPlan a docomo SIM without a packet plan
 * @param ahamo docomo's plan without docomo mail
 * @param ahamoCarriedOver that plan, with 持ち運び
 * @param cancelled no docomo line any more
 * @param cancelledCarriedOver the same, with 持ち運び
 * @param otherCarrier moved to another carrier
 * @param otherCarrierCarriedOver the same, with 持ち運び
 * @param carryOver the terms of 持ち運び
 */
public record ContractDialect(
        ContractTermsDialect spmode,
        ContractTermsDialect noPacketPlan,
        ContractTermsDialect ahamo,
        ContractTermsDialect ahamoCarriedOver,
        ContractTermsDialect cancelled,
        ContractTermsDialect cancelledCarriedOver,
        ContractTermsDialect otherCarrier,
        ContractTermsDialect otherCarrierCarriedOver,
        CarryOverDialect carryOver) {}
