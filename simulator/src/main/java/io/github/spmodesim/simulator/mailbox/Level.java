package io.github.spmodesim.simulator.mailbox;

import java.util.Optional;

/**
 * What stands under a name.
 *
 * @param mailbox the mailbox, empty for a name that only leads to others (\Noselect)
 */
record Level(Optional<Mailbox> mailbox) {
    /** A name that only leads to others. */
    static final Level NOSELECT = new Level(Optional.empty());

    static Level of(Mailbox mailbox) {
        return new Level(Optional.of(mailbox));
    }
}
