package io.github.spmodesim.simulator.subscriber;

import java.time.Instant;
import java.util.Optional;

/**
 * A subscriber's contract at one moment; a change makes a new value.
 *
 * @param contract the contract
 * @param since when it began
 * @param mailEndedAt when mail ended, for a contract that does not allow it
 */
public record ContractStanding(Contract contract, Instant since, Optional<Instant> mailEndedAt) {
    static ContractStanding first(Contract contract, ContractTerms terms, Instant now) {
        return new ContractStanding(contract, now, terms.mail() ? Optional.empty() : Optional.of(now));
    }

    /** The standing after a change; how long mail has been ended goes on counting. */
    ContractStanding changed(Contract to, ContractTerms terms, Instant now) {
        Optional<Instant> ended = terms.mail() ? Optional.empty() : Optional.of(mailEndedAt.orElse(now));
        return new ContractStanding(to, now, ended);
    }

    /** Until when ドコモメール持ち運び can be applied for; empty where mail has not ended. */
    Optional<Instant> carryOverUntil(CarryOver terms) {
        return mailEndedAt.map(ended -> ended.plus(terms.applyWithin(contract)));
    }

    /** Returns what the contract's ドコモメール持ち運び costs a month, in yen: nothing without it, nor in its first days. */
    public int monthlyYen(CarryOver terms, Instant now) {
        boolean free = now.isBefore(since.plus(terms.free()));
        return contract.carriesMailOver() && !free ? terms.monthlyYen() : 0;
    }
}
