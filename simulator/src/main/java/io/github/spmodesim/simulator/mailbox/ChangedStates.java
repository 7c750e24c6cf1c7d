package io.github.spmodesim.simulator.mailbox;

import java.util.HashMap;
import java.util.Map;

/**
 * What one change makes of messages: those that had the same flags share what they have now. A client that marks all of a large
 * mailbox leaves a few objects behind, and not one for each message that outlives the garbage collector's young generation.
 */
final class ChangedStates {
    private final FlagChange change;
    private final long modSeq;
    private final Map<Flags, StoredMessage.State> states = new HashMap<>();

    /**
     * Nothing is changed yet.
     *
     * @param modSeq the mod-sequence of what is changed
     */
    ChangedStates(FlagChange change, long modSeq) {
        this.change = change;
        this.modSeq = modSeq;
    }

    /** What a message with these flags is to have. */
    StoredMessage.State of(Flags before) {
        return states.computeIfAbsent(before, flags -> new StoredMessage.State(change.appliedTo(flags), modSeq));
    }
}
