package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.AccessRules;
import io.github.spmodesim.simulator.access.Sim;
import java.util.Optional;

/** The docomo lines: whom they carry, and for whom they vouch (docomo-mail.md section 5, INF). */
public final class Lines {
    private final SubscriberBook book;
    private final AccessRules access;
    private final ContractRules contracts;

    Lines(SubscriberBook book, AccessRules access, ContractRules contracts) {
        this.book = book;
        this.access = access;
        this.contracts = contracts;
    }

    /** Returns whether this access exists at all: a SIM without a line, or a phone that may not tether, carries nobody. */
    public boolean carries(Access by) {
        return by.line()
                .sim()
                .map(sim -> holder(sim)
                        .filter(subscriber -> carries(subscriber, by.path()))
                        .isPresent())
                .orElse(true);
    }

    /**
     * Returns the subscriber for whom the line of this access vouches, so that a portal session that comes by it is {@link
     * io.github.spmodesim.simulator.access.SignIn#BY_LINE}; empty where none does.
     */
    public Optional<Subscriber> vouchedFor(Access by) {
        return access.lineVouches(by)
                ? by.line().sim().flatMap(this::holder).filter(subscriber -> carries(subscriber, by.path()))
                : Optional.empty();
    }

    private Optional<Subscriber> holder(Sim sim) {
        return book.find(sim.holder());
    }

    private boolean carries(Subscriber subscriber, AccessPath path) {
        ContractTerms terms = contracts.of(subscriber.contract());
        return terms.line() && (path != AccessPath.TETHERING || terms.tethering());
    }
}
