package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.dialect.PortalDialect;
import io.github.spmodesim.simulator.dialect.PortalLimits;
import io.github.spmodesim.simulator.dialect.PortalTexts;
import io.github.spmodesim.simulator.dialect.PortalWords;

/**
 * What a dialect gives the portal.
 *
 * @param portal words, sentences and limits
 * @param refusal UW10E6
 */
record PortalWording(PortalDialect portal, String refusal) {
    static PortalWording of(Dialect dialect) {
        return new PortalWording(
                dialect.portal(), dialect.access().passwordPageRefusal().value());
    }

    PortalWords words() {
        return portal.words();
    }

    PortalTexts texts() {
        return portal.texts();
    }

    PortalLimits limits() {
        return portal.limits();
    }
}
