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
    private Map<StoredMessage, Boolean> added = Map.of();
    private Set<StoredMessage> flagged = Set.of();
    private List<StoredMessage> removed = List.of();
    private Set<StoredMessage> silent = Set.of();
    private volatile boolean newKeywords;
    private volatile boolean any;

    /**
     * What has been taken out.
     *
     * @param added messages that came in, and whether each is recent to this session
     * @param flagged messages that were there, with other flags
     * @param removed messages that were there and are gone
     * @param newKeywords whether keywords are in use that were not before
     */
    record Taken(
            Map<StoredMessage, Boolean> added,
            Set<StoredMessage> flagged,
            List<StoredMessage> removed,
            boolean newKeywords) {}

    /** Whether there is anything; costs no lock. */
    boolean any() {
        return any;
    }

    synchronized void added(StoredMessage message, boolean recentHere) {
        if (added.isEmpty()) {
            added = new LinkedHashMap<>();
        }
        added.put(message, recentHere);
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
     * @param keepsSilent whether a change of its flags before becomes a silent one; else it is forgotten
     */
    synchronized void removed(StoredMessage message, boolean keepsSilent) {
        if (!flagged.isEmpty() && flagged.remove(message) && keepsSilent) {
            silent(message);
        }
        if (added.isEmpty() || added.remove(message) == null) {
            if (removed.isEmpty()) {
                removed = new ArrayList<>();
            }
            removed.add(message);
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

    synchronized Taken take() {
        Taken taken = new Taken(added, flagged, removed, newKeywords);
        added = Map.of();
        flagged = Set.of();
        removed = List.of();
        newKeywords = false;
        any = false;
        return taken;
    }
}
