package io.github.spmodesim.client.profile;

import java.util.List;

/**
 * What is known of one mail client: what it says on the wire and what it shows to the person.
 *
 * @param app which client, and which variant of its profile
 * @param wire what it says on the wire
 * @param conduct how it behaves towards the person
 * @param expanded the variants with every candidate chosen; empty in a variant itself
 */
public record ClientProfile(App app, Wire wire, Conduct conduct, List<ClientProfile> expanded) {
    /** Copies the list. */
    public ClientProfile {
        expanded = List.copyOf(expanded);
    }

    /** Id and, in a variant, the names of the chosen candidates: {@code iphone-mail[LOGIN]}. */
    public String name() {
        return app.variant().isEmpty() ? app.id() : app.id() + app.variant();
    }

    /**
     * One profile for each way the unknown values may turn out, each ready to be driven.
     *
     * <p>A value with a single candidate takes it in every variant; values with several multiply. A profile without
     * unknown values that have candidates is its own only variant.
     */
    public List<ClientProfile> variants() {
        return expanded.isEmpty() ? List.of(this) : expanded;
    }
}
