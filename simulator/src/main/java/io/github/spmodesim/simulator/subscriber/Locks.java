package io.github.spmodesim.simulator.subscriber;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All counters and locks of one subscriber at one moment; a change makes a new value.
 *
 * @param strikes by kind; a kind that is absent has none
 * @param mailFailures when mail clients presented wrong passwords, oldest first, as far back as it matters
 */
record Locks(Map<LockKind, Strikes> strikes, List<Instant> mailFailures) {
    static final Locks NONE = new Locks(Map.of(), List.of());

    Locks {
        strikes = Map.copyOf(strikes);
        mailFailures = List.copyOf(mailFailures);
    }

    Strikes of(LockKind kind, Instant now) {
        return strikes.getOrDefault(kind, Strikes.NONE).at(now);
    }

    Optional<Lock> lock(LockKind kind, Instant now) {
        return of(kind, now).lock();
    }

    /** Locks a kind, whatever was counted. */
    Locks locked(Lock struck, Instant now) {
        return with(struck.kind(), of(struck.kind(), now).locked(struck));
    }

    /** Releases a kind and begins to count anew. */
    Locks released(LockKind kind) {
        Locks released = with(kind, Strikes.NONE);
        return kind == LockKind.D_ACCOUNT ? new Locks(released.strikes, List.of()) : released;
    }

    /** Begins to count the wrong ones of a kind anew. */
    Locks succeeded(LockKind kind) {
        return with(kind, Strikes.NONE);
    }

    /** Counts one wrong secret of a kind and locks it where that is one too many. */
    Locks failed(LockKind kind, LockPolicy policy, Instant now) {
        Strikes counted = of(kind, now).oneMore();
        boolean strikes = policy.failures(kind) > 0 && counted.inARow() >= policy.failures(kind);
        return with(
                kind,
                strikes
                        ? counted.locked(new Lock(kind, Lock.Cause.WRONG_SECRETS, now, policy.releaseOf(kind, now)))
                        : counted);
    }

    /** Counts one wrong password of a mail client and locks the d account where that is one too many. */
    Locks mailFailed(LockPolicy policy, Instant now) {
        int most = policy.mail().failures();
        if (most == 0 || lock(LockKind.D_ACCOUNT, now).isPresent()) {
            return this;
        }
        List<Instant> counted = new ArrayList<>(recent(policy.mail().within(), now));
        counted.add(now);
        Locks failed = new Locks(strikes, counted);
        return counted.size() < most
                ? failed
                : failed.locked(
                        new Lock(
                                LockKind.D_ACCOUNT,
                                Lock.Cause.MAIL_FAILURES,
                                now,
                                policy.releaseOf(LockKind.D_ACCOUNT, now)),
                        now);
    }

    private List<Instant> recent(Duration within, Instant now) {
        return mailFailures.stream()
                .filter(failure -> within.isZero() || failure.plus(within).isAfter(now))
                .toList();
    }

    private Locks with(LockKind kind, Strikes changed) {
        Map<LockKind, Strikes> all = new EnumMap<>(LockKind.class);
        all.putAll(strikes);
        all.put(kind, changed);
        return new Locks(all, mailFailures);
    }
}
