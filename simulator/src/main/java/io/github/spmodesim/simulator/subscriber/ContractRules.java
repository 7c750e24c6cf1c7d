package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.dialect.CarryOverDialect;
import io.github.spmodesim.simulator.dialect.ContractDialect;
import io.github.spmodesim.simulator.dialect.ContractTermsDialect;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What each contract allows, as the dialect says.
 *
 * @param terms by contract, each named
 * @param carryOver the terms of ドコモメール持ち運び
 */
public record ContractRules(Map<Contract, ContractTerms> terms, CarryOver carryOver) {
    /** Copies the map and makes sure that it names every contract. */
    public ContractRules {
        terms = Map.copyOf(terms);
        if (terms.size() != Contract.values().length) {
            throw new IllegalArgumentException("terms of " + terms.keySet() + " (expected: of every contract)");
        }
    }

    /** Returns the rules of a dialect. */
    public static ContractRules of(ContractDialect dialect) {
        Map<Contract, ContractTerms> terms = new EnumMap<>(Contract.class);
        for (Contract contract : Contract.values()) {
            terms.put(contract, terms(section(contract, dialect)));
        }
        return new ContractRules(terms, carryOver(dialect.carryOver()));
    }

    private static ContractTermsDialect section(Contract contract, ContractDialect dialect) {
        return switch (contract) {
            case SPMODE -> dialect.spmode();
            case NO_PACKET_PLAN -> dialect.noPacketPlan();
            case AHAMO -> dialect.ahamo();
            case AHAMO_CARRIED_OVER -> dialect.ahamoCarriedOver();
            case CANCELLED -> dialect.cancelled();
            case CANCELLED_CARRIED_OVER -> dialect.cancelledCarriedOver();
            case OTHER_CARRIER -> dialect.otherCarrier();
            case OTHER_CARRIER_CARRIED_OVER -> dialect.otherCarrierCarriedOver();
        };
    }

    private static ContractTerms terms(ContractTermsDialect section) {
        return new ContractTerms(
                section.mail().value(),
                section.line().value(),
                section.tethering().value());
    }

    private static CarryOver carryOver(CarryOverDialect section) {
        return new CarryOver(
                Duration.ofDays(section.applyWithinDays().value()),
                Duration.ofDays(section.ahamoApplyWithinDays().value()),
                section.monthlyYen().value(),
                Duration.ofDays(section.freeDays().value()));
    }

    /** Returns what a contract allows. */
    public ContractTerms of(Contract contract) {
        return Objects.requireNonNull(terms.get(contract), contract::name);
    }
}
