package io.github.spmodesim.client.profile;

import java.util.Set;

/**
 * What a server must and must not have announced for a step to be taken.
 *
 * @param required capabilities or SMTP extensions, upper case, all of them
 * @param excluded capabilities or SMTP extensions, upper case, none of them
 */
public record Guard(Set<String> required, Set<String> excluded) {
    /** Copies the sets. */
    public Guard {
        required = Set.copyOf(required);
        excluded = Set.copyOf(excluded);
    }

    /** Whether a server that announced these lets the step pass. */
    public boolean allows(Set<String> announced) {
        return announced.containsAll(required) && excluded.stream().noneMatch(announced::contains);
    }
}
