package io.github.spmodesim.simulator.subscriber;

import java.time.Instant;
import java.util.Optional;

/**
 * Wrong ones in a row of one kind, and the lock that they led to; a change makes a new value.
 *
 * @param inARow since the last right one or the last release
 * @param lock the lock that struck last, released or not
 */
record Strikes(int inARow, Optional<Lock> lock) {
    static final Strikes NONE = new Strikes(0, Optional.empty());

    Strikes oneMore() {
        return new Strikes(inARow + 1, lock);
    }

    Strikes locked(Lock struck) {
        return new Strikes(inARow, Optional.of(struck));
    }

    /** The same where the lock holds; where it was released by itself, counting begins anew. */
    Strikes at(Instant now) {
        return lock.isPresent() && !lock.get().holds(now) ? NONE : this;
    }
}
