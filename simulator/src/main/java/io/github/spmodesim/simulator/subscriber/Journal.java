package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.access.Access;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What happened to one subscriber's account, as far as the subscriber can see it; of each kind the newest are kept.
 *
 * <p>Thread-safe; this object's monitor guards all of it.
 */
final class Journal {
    private static final int MOST = 1_000;

    private final Deque<Notice> notices = new ArrayDeque<>();
    private final Deque<MisuseSign> signs = new ArrayDeque<>();
    private final Set<Access> trusted = new HashSet<>();
    private final Set<Access> told = new HashSet<>();
    private final Map<Access, Instant> restrictionTold = new HashMap<>();

    synchronized void add(Notice notice) {
        keep(notices, notice);
    }

    synchronized void add(MisuseSign sign) {
        keep(signs, sign);
    }

    private static <T> void keep(Deque<T> kept, T newest) {
        kept.addLast(newest);
        if (kept.size() > MOST) {
            kept.removeFirst();
        }
    }

    synchronized List<Notice> notices() {
        return List.copyOf(notices);
    }

    synchronized List<MisuseSign> signs() {
        return List.copyOf(signs);
    }

    synchronized void trust(Access access) {
        trusted.add(access);
    }

    synchronized boolean trusts(Access access) {
        return trusted.contains(access);
    }

    /** Whether a log-in by this way has not been told before; from now on it has. */
    synchronized boolean tellsLogin(Access access) {
        return told.add(access);
    }

    /** Whether a refused access by this way was not told for so long; from now on it was. */
    synchronized boolean tellsRestriction(Access access, Duration every, Instant now) {
        Instant last = restrictionTold.get(access);
        boolean due = last == null || !now.isBefore(last.plus(every));
        if (due) {
            restrictionTold.put(access, now);
        }
        return due;
    }
}
