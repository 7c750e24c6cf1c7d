package io.github.spmodesim.simulator.mailbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Which UIDs were removed when, for clients that come back after a while (QRESYNC, RFC 7162 section 3.2). Keeps the newest up
 * to a bound; guarded by the mailbox's lock.
 */
final class RemovalRecord {
    private static final int MOST = 100_000;

    private final Deque<Entry> entries = new ArrayDeque<>();
    private long forgottenUpTo;

    private record Entry(Uid uid, long modSeq) {}

    void add(Uid uid, long modSeq) {
        if (entries.size() == MOST) {
            forgottenUpTo = entries.removeFirst().modSeq();
        }
        entries.addLast(new Entry(uid, modSeq));
    }

    /** The UIDs removed after {@code modSeq}, empty where that is too long ago to be known. */
    Optional<List<Uid>> since(long modSeq) {
        if (modSeq < forgottenUpTo) {
            return Optional.empty();
        }
        List<Uid> since = new ArrayList<>();
        for (Iterator<Entry> newest = entries.descendingIterator(); newest.hasNext(); ) {
            Entry entry = newest.next();
            if (entry.modSeq() <= modSeq) {
                break;
            }
            since.add(entry.uid());
        }
        since.sort(null);
        return Optional.of(since);
    }
}
