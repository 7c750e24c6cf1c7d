package io.github.spmodesim.simulator.mailbox;

import io.github.spmodesim.simulator.dialect.SpecialUse;
import java.util.Optional;
import java.util.Set;

/**
 * What stands under a name.
 *
 * @param mailbox the mailbox, empty for a name that only leads to others (\Noselect)
 * @param uses what it is for
 */
record Level(Optional<Mailbox> mailbox, Set<SpecialUse> uses) {
    /** A name that only leads to others. */
    static final Level NOSELECT = new Level(Optional.empty(), Set.of());
}
