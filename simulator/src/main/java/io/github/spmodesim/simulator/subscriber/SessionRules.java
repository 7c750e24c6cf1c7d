package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.dialect.OpenSessionRule;
import io.github.spmodesim.simulator.dialect.SessionDialect;

/**
 * What becomes of open mail sessions, as the dialect says.
 *
 * @param atReissue when their password ends
 * @param atContractEnd when their contract does not allow mail any more
 * @param atLock when their d account is locked
 */
public record SessionRules(OpenSessionRule atReissue, OpenSessionRule atContractEnd, OpenSessionRule atLock) {
    /** Returns the rules of a dialect. */
    public static SessionRules of(SessionDialect dialect) {
        return new SessionRules(
                dialect.atReissue().value(),
                dialect.atContractEnd().value(),
                dialect.atLock().value());
    }

    SessionEnd end(SessionEnd.Cause cause) {
        return new SessionEnd(
                cause,
                switch (cause) {
                    case PASSWORD_ENDED -> atReissue;
                    case CONTRACT_ENDED -> atContractEnd;
                    case LOCKED -> atLock;
                });
    }
}
