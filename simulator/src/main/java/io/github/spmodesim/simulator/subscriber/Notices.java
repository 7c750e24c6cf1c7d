package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.access.Access;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/**
 * What subscribers are told, and the signs of misuse that they can see (claims B1, B3).
 *
 * <p>A way is the subscriber's own where the subscriber's own SIM carries it, or where it was {@linkplain #trust said} to
 * be. Assumption: a device is known by the way it comes, path and SIM; what docomo calls unusual is not known.
 */
public final class Notices {
    private final SubscriberBook book;
    private final NoticeRules rules;
    private final InstantSource clock;
    private final List<BiConsumer<Subscriber, Notice>> listeners = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<Subscriber, MisuseSign>> loginListeners = new CopyOnWriteArrayList<>();

    Notices(SubscriberBook book, NoticeRules rules, InstantSource clock) {
        this.book = book;
        this.rules = rules;
        this.clock = clock;
    }

    /** Returns what a subscriber was told, oldest first, the newest 1000. */
    public List<Notice> of(Subscriber subscriber) {
        return subscriber.journal().notices();
    }

    /** Returns the signs of misuse, oldest first, the newest 1000. */
    public List<MisuseSign> signs(Subscriber subscriber) {
        return subscriber.journal().signs();
    }

    /**
     * Says that a way is the subscriber's own: no log-in and no message by it is remarkable any more.
     *
     * @return fails with {@link UnknownSubscriberException}
     */
    public CompletionStage<Subscriber> trust(ImapId imapId, Access access) {
        return book.change(imapId, subscriber -> {
            subscriber.journal().trust(access);
            return subscriber;
        });
    }

    /** Has every notice handed on; called before the change that caused it is done, on the thread that made it. */
    public void onNotice(BiConsumer<Subscriber, Notice> listener) {
        listeners.add(listener);
    }

    /** Has every log-in by a way that is not the subscriber's own handed on, as {@link #onNotice} does with notices. */
    public void onUnfamiliarLogin(BiConsumer<Subscriber, MisuseSign> listener) {
        loginListeners.add(listener);
    }

    /** Unwanted mail has begun to come. */
    public void spamBegan(Subscriber subscriber, String detail) {
        subscriber.journal().add(new MisuseSign(MisuseSign.Kind.MORE_SPAM, clock.instant(), detail, Optional.empty()));
    }

    /** Whether a way is the subscriber's own. */
    boolean isOwn(Subscriber subscriber, Access access) {
        boolean ownSim = access.line().sim().filter(subscriber.sim()::equals).isPresent();
        return ownSim || subscriber.journal().trusts(access);
    }

    /** A log-in was accepted; the caller holds the lock, as for everything below. */
    void loggedIn(Subscriber subscriber, LoginAttempt attempt, Instant now) {
        Access access = attempt.access();
        if (isOwn(subscriber, access)) {
            return;
        }
        String detail = "log-in at " + attempt.service().key() + " by " + access.describe();
        MisuseSign sign = new MisuseSign(MisuseSign.Kind.LOGIN, now, detail, Optional.of(access));
        subscriber.journal().add(sign);
        book.afterwards(() -> loginListeners.forEach(listener -> listener.accept(subscriber, sign)));
        if (rules.login().on() && subscriber.journal().tellsLogin(access)) {
            String text = NoticeRules.text(rules.login(), attempt.service(), access.path(), now);
            tell(subscriber, new Notice(Notice.Kind.LOGIN, now, text, Optional.of(access)));
        }
    }

    /** A log-in was refused because it was done with the d account password. */
    void restricted(Subscriber subscriber, LoginAttempt attempt, Instant now) {
        Access access = attempt.access();
        if (rules.restriction().on() && subscriber.journal().tellsRestriction(access, rules.restrictionEvery(), now)) {
            String text = NoticeRules.text(rules.restriction(), attempt.service(), access.path(), now);
            tell(subscriber, new Notice(Notice.Kind.RESTRICTION, now, text, Optional.of(access)));
        }
    }

    /** A message was sent. */
    void sent(Subscriber subscriber, Access access, String detail) {
        if (!isOwn(subscriber, access)) {
            subscriber
                    .journal()
                    .add(new MisuseSign(MisuseSign.Kind.SENT_MAIL, clock.instant(), detail, Optional.of(access)));
        }
    }

    /** Something about the account was changed. */
    void changed(Subscriber subscriber, AccountChange change) {
        subscriber
                .journal()
                .add(new MisuseSign(MisuseSign.Kind.SETTING_CHANGED, clock.instant(), change.name(), Optional.empty()));
    }

    /** The IMAP-only password has grown old. */
    Optional<Notice> aged(Subscriber subscriber, int months, Instant now) {
        if (!rules.passwordAge().on()) {
            return Optional.empty();
        }
        String text = NoticeRules.text(rules.passwordAge(), months);
        Notice notice = new Notice(Notice.Kind.PASSWORD_AGE, now, text, Optional.empty());
        tell(subscriber, notice);
        return Optional.of(notice);
    }

    private void tell(Subscriber subscriber, Notice notice) {
        subscriber.journal().add(notice);
        book.afterwards(() -> listeners.forEach(listener -> listener.accept(subscriber, notice)));
    }
}
