package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.dialect.PortalLimits;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The browsers that the portal knows, bounded in number and life. Where there are too many, one whose life has ended is
 * forgotten, else the one without rights that was used longest ago, else the one with rights: nobody is signed out by those
 * who only look.
 *
 * <p>Thread-safe; this object's monitor guards all of it.
 */
final class PortalSessions {
    private final Map<String, Held> held = new LinkedHashMap<>(16, 0.75f, true);
    private final int most;
    private final Duration life;
    private final InstantSource clock;

    private record Held(PortalSession session, Instant used) {}

    /** Knows nobody yet; {@code clock} is the service's calendar. */
    PortalSessions(PortalLimits limits, InstantSource clock) {
        this.most = limits.sessions().value();
        this.life = Duration.ofMinutes(limits.sessionMinutes().value());
        this.clock = clock;
    }

    /** A new session. */
    synchronized PortalSession open() {
        return keep(PortalSession.with(PortalSession.State.NONE));
    }

    /** The session of a cookie, if it still lives; from now on it lives as long as a new one. */
    synchronized Optional<PortalSession> find(String key) {
        Optional<PortalSession> found =
                Optional.ofNullable(held.get(key)).filter(this::lives).map(Held::session);
        found.ifPresentOrElse(this::keep, () -> held.remove(key));
        return found;
    }

    /**
     * Puts a session with another state and new keys in the place of one. Where that one is gone already, by a second request
     * of the same browser or by age, the new one has no rights at all.
     */
    synchronized PortalSession replace(PortalSession old, PortalSession.State state) {
        boolean there = held.remove(old.key().value()) != null;
        return keep(PortalSession.with(there ? state : PortalSession.State.NONE));
    }

    /** How many there are. */
    synchronized int count() {
        return held.size();
    }

    private PortalSession keep(PortalSession session) {
        String key = session.key().value();
        held.put(key, new Held(session, clock.instant()));
        while (held.size() > most) {
            held.remove(leastWanted(key));
        }
        return session;
    }

    private String leastWanted(String newest) {
        Map.Entry<String, Held> oldest = held.entrySet().iterator().next();
        if (!lives(oldest.getValue())) {
            return oldest.getKey();
        }
        return held.entrySet().stream()
                .filter(one -> !one.getValue().session().state().hasRights())
                .map(Map.Entry::getKey)
                .filter(key -> !key.equals(newest))
                .findFirst()
                .orElse(oldest.getKey());
    }

    private boolean lives(Held one) {
        return life.isZero() || clock.instant().isBefore(one.used().plus(life));
    }
}
