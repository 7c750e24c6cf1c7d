package io.github.spmodesim.scenarios.switches;

import io.github.spmodesim.simulator.dialect.DialectTree;
import io.github.spmodesim.simulator.fault.FaultRule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One behaviour of the service, switched off: what a scenario of its claims has to notice.
 *
 * @param id its name, such as {@code old-password-works}
 * @param ja what the service does instead, in Japanese
 * @param en the same in English
 * @param dialect values by their paths, as {@code serve --set} takes them
 * @param faults rules that stand before all others
 * @param breaks ids of the claims of which a scenario has to fail
 * @param related ids of the claims whose scenarios may fail too
 */
public record Switch(
        String id,
        String ja,
        String en,
        Map<String, String> dialect,
        List<FaultRule> faults,
        Set<String> breaks,
        Set<String> related) {
    /** Copies the collections. */
    public Switch {
        dialect = Map.copyOf(dialect);
        faults = List.copyOf(faults);
        breaks = Set.copyOf(breaks);
        related = Set.copyOf(related);
    }

    /**
     * The dialect with this behaviour switched off.
     *
     * @throws io.github.spmodesim.simulator.dialect.DialectException when it has no such value
     */
    public DialectTree turn(DialectTree tree) {
        DialectTree turned = tree;
        for (Map.Entry<String, String> value : dialect.entrySet()) {
            turned = turned.with(value.getKey(), value.getValue());
        }
        return turned;
    }

    /** Whether a failing scenario of these claims is no surprise. */
    public boolean explains(Set<String> claims) {
        return claims.stream().anyMatch(claim -> breaks.contains(claim) || related.contains(claim));
    }
}
