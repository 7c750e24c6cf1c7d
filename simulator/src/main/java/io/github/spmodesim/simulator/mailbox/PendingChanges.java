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
    private Map<StoredMessage, Boolean> added = new LinkedHashMap<>();
    private Set<StoredMessage> flagged = new LinkedHashSet<>();
    private List<StoredMessage> removed = new ArrayList<>();
    private Set<StoredMessage> own = new LinkedHashSet<>();
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
        added.put(message, recentHere);
        any = true;
    }

    // A client learns the flags of what it has not been told of yet by asking.
    synchronized void flagged(StoredMessage message) {
        if (!added.containsKey(message)) {
            flagged.add(message);
            any = true;
        }
    }

    /** The session itself changed its flags. */
    synchronized void own(StoredMessage message) {
        own.add(message);
    }

    synchronized Set<StoredMessage> takeOwn() {
        Set<StoredMessage> taken = own;
        own = new LinkedHashSet<>();
        return taken;
    }

    /** Messages that came in or whose flags changed, without taking them. */
    synchronized List<StoredMessage> changed() {
        Set<StoredMessage> changed = new LinkedHashSet<>(own);
        changed.addAll(flagged);
        changed.addAll(added.keySet());
        return List.copyOf(changed);
    }

    synchronized void removed(StoredMessage message) {
        flagged.remove(message);
        if (added.remove(message) == null) {
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
        added = new LinkedHashMap<>();
        flagged = new LinkedHashSet<>();
        removed = new ArrayList<>();
        newKeywords = false;
        any = false;
        return taken;
    }
}
