package io.github.spmodesim.simulator.mailbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What happened in a mailbox since a session last looked.
 *
 * <p>Never larger than the mailbox: a message stands here once, however often its flags change, and one that comes and goes
 * unseen leaves nothing. Thread-safe; guarded by this object's monitor, taken under the mailbox's.
 */
final class PendingChanges {
    // Immutable while empty: a hundred sessions that idle take a hundred times what is mostly one kind of change.
    private Map<StoredMessage, Newcomer> added = Map.of();
    private Set<StoredMessage> flagged = Set.of();
    private List<StoredMessage> removed = List.of();
    private boolean ownRemoval;
    private Set<StoredMessage> silent = Set.of();
    private volatile boolean newKeywords;
    private volatile boolean any;

    /**
     * How a message came in.
     *
     * @param recent whether it is recent to this session
     * @param own whether this session put it in itself
     */
    record Newcomer(boolean recent, boolean own) {}

    /**
     * What has been taken out.
     *
     * @param added messages that came in
     * @param flagged messages that were there, with other flags
     * @param removed messages that were there and are gone
     * @param ownRemoval whether this session removed some of them itself
     * @param newKeywords whether keywords are in use that were not before
     */
    record Taken(
            Map<StoredMessage, Newcomer> added,
            Set<StoredMessage> flagged,
            List<StoredMessage> removed,
            boolean ownRemoval,
            boolean newKeywords) {}

    /** Whether there is anything; costs no lock. */
    boolean any() {
        return any;
    }

    synchronized void added(StoredMessage message, Newcomer newcomer) {
        if (added.isEmpty()) {
            added = new LinkedHashMap<>();
        }
        added.put(message, newcomer);
        any = true;
    }

    // A client learns the flags of what it has not been told of yet by asking.
    synchronized void flagged(StoredMessage message) {
        if (!added.containsKey(message)) {
            if (flagged.isEmpty()) {
                flagged = new LinkedHashSet<>();
            }
            flagged.add(message);
            any = true;
        }
    }

    /** Its flags changed, and the client is not to be told so by {@link Taken#flagged}. */
    synchronized void silent(StoredMessage message) {
        if (silent.isEmpty()) {
            silent = new LinkedHashSet<>();
        }
        silent.add(message);
    }

    synchronized Set<StoredMessage> takeSilent() {
        Set<StoredMessage> taken = silent;
        silent = Set.of();
        return taken;
    }

    /** Messages that came in or whose flags changed, without taking them. */
    synchronized List<StoredMessage> changed() {
        Set<StoredMessage> changed = new LinkedHashSet<>(silent);
        changed.addAll(flagged);
        changed.addAll(added.keySet());
        return List.copyOf(changed);
    }

    /**
     * It is gone.
     *
     * @param own whether this session removed it itself
     * @param keepsSilent whether a change of its flags before becomes a silent one; else it is forgotten
     */
    synchronized void removed(StoredMessage message, boolean own, boolean keepsSilent) {
        if (!flagged.isEmpty() && flagged.remove(message) && keepsSilent) {
            silent(message);
        }
        if (added.isEmpty() || added.remove(message) == null) {
            if (removed.isEmpty()) {
                removed = new ArrayList<>();
            }
            removed.add(message);
            ownRemoval |= own;
            any = true;
        }
    }

    synchronized void newKeywords() {
        newKeywords = true;
        any = true;
    }

    /** Whether there are new keywords; they count as told then. Costs no lock where there are none. */
    boolean takeNewKeywords() {
        if (!newKeywords) {
            return false;
        }
        synchronized (this) {
            boolean taken = newKeywords;
            newKeywords = false;
            return taken;
        }
    }

    /** Takes out what is told now, and what is gone in any case; the rest stays. */
    synchronized Taken take(UpdateKinds kinds) {
        boolean keywords = kinds.flags() && newKeywords;
        Taken taken = new Taken(
                kinds.arrivals() ? added : Map.of(), kinds.flags() ? flagged : Set.of(), removed, ownRemoval, keywords);
        added = kinds.arrivals() ? Map.of() : added;
        flagged = kinds.flags() ? Set.of() : flagged;
        removed = List.of();
        ownRemoval = false;
        newKeywords ^= keywords;
        any = newKeywords || !added.isEmpty() || !flagged.isEmpty();
        return taken;
    }
}
