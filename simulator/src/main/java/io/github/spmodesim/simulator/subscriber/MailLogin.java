package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.access.Access;
import java.util.Optional;

/**
 * One accepted log-in of a mail client, for as long as its session is open.
 *
 * <p>Safe for use by many threads.
 */
public final class MailLogin {
    private final Subscriber subscriber;
    private final Access access;
    private final Secret secret;
    private final MailGate gate;

    MailLogin(Subscriber subscriber, Access access, Secret secret, MailGate gate) {
        this.subscriber = subscriber;
        this.access = access;
        this.secret = secret;
        this.gate = gate;
    }

    /** Returns who logged in. */
    public Subscriber subscriber() {
        return subscriber;
    }

    /** Returns how. */
    public Access access() {
        return access;
    }

    /** Returns why the same log-in would not be accepted any more, and what becomes of its session; empty while it would. */
    public Optional<SessionEnd> end() {
        return gate.end(subscriber, secret);
    }

    /**
     * Has this run, on whatever thread, whenever {@link #end()} may have changed.
     *
     * @return to be run when the session ends: nothing is told any more
     */
    public Runnable onChange(Runnable told) {
        subscriber.watchers().add(told);
        return () -> subscriber.watchers().remove(told);
    }

    /** Writes down that the session has sent a message; a sign of misuse where the access is not the subscriber's own. */
    public void sent(int recipients) {
        gate.sent(subscriber, access, recipients);
    }
}
