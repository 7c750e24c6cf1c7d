package io.github.spmodesim.simulator.subscriber;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The life of the IMAP-only password: issued, reissued, taken back, grown old (claims I1 to I3, P6, B1). */
public final class Issues {
    private final SubscriberBook book;
    private final Parts parts;
    private final InstantSource clock;
    private final List<Consumer<Subscriber>> listeners = new CopyOnWriteArrayList<>();

    /** What else this needs of the directory. */
    record Parts(ImapPasswordIssuer issuer, IssueRules rules, Notices notices) {}

    Issues(SubscriberBook book, Parts parts, InstantSource clock) {
        this.book = book;
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * Asks for a first issue or a reissue; nothing changes until the confirmation (claims I1, I2), where the dialect wants one.
     * Asking again replaces the request.
     *
     * @return the request; fails with {@link UnknownSubscriberException}, or with {@link OtherIssueNeededException} where
     *     there is a password to reissue or none
     */
    public CompletionStage<ReissueRequest> ask(ImapId imapId, IssueKind kind) {
        return book.change(imapId, subscriber -> {
            ImapCredential credential = subscriber.imapCredential();
            if (credential.current().isPresent() != (kind == IssueKind.REISSUE)) {
                throw new OtherIssueNeededException(imapId, kind);
            }
            ReissueRequest request = new ReissueRequest(imapId, kind, clock.instant());
            subscriber.change(credential.ask(request));
            if (!parts.rules().needsConfirmation()) {
                settle(subscriber, kind, Optional.empty());
            }
            return request;
        });
    }

    /**
     * Confirms what was asked for: 「設定を確定する」. A password that there was is dead for ever (claim I3). Where asking alone
     * issues, nothing more happens.
     *
     * @return the new password; fails with {@link UnknownSubscriberException}, or with {@link NoReissueAskedException} if
     *     nothing was asked for since the last confirmation
     */
    public CompletionStage<ImapPassword> confirm(ImapId imapId) {
        return book.change(imapId, subscriber -> confirmed(subscriber, Optional.empty()));
    }

    /**
     * The same with a text that the subscriber chose, where the dialect lets that be.
     *
     * @throws IllegalStateException where it does not (claim P3); {@link IssueRules#textIsChosen} says so
     */
    public CompletionStage<ImapPassword> confirm(ImapId imapId, ImapPassword chosen) {
        if (!parts.rules().textIsChosen()) {
            throw new IllegalStateException("a chosen IMAP-only password (expected: one that is issued, claim P3)");
        }
        return book.change(imapId, subscriber -> confirmed(subscriber, Optional.of(chosen)));
    }

    private ImapPassword confirmed(Subscriber subscriber, Optional<ImapPassword> chosen) {
        if (subscriber.askedIssue().isEmpty() && !parts.rules().needsConfirmation()) {
            return subscriber.imapPassword();
        }
        IssueKind kind = subscriber
                .askedIssue()
                .orElseThrow(() -> new NoReissueAskedException(subscriber.imapId()))
                .kind();
        return settle(subscriber, kind, chosen);
    }

    private ImapPassword settle(Subscriber subscriber, IssueKind kind, Optional<ImapPassword> chosen) {
        ImapPassword password = chosen.orElseGet(parts.issuer()::issue);
        put(subscriber, kind, password);
        parts.notices()
                .changed(
                        subscriber,
                        switch (kind) {
                            case FIRST_ISSUE -> AccountChange.FIRST_ISSUE;
                            case REISSUE -> AccountChange.REISSUE;
                        });
        return password;
    }

    /**
     * Takes the IMAP-only password back; mail takes none until the next first issue. Nothing happens where none is issued.
     *
     * @param why in a few words, for the history
     * @return fails with {@link UnknownSubscriberException}
     */
    public CompletionStage<Subscriber> revoke(ImapId imapId, String why) {
        return book.change(imapId, subscriber -> {
            if (subscriber.issuedPassword().isPresent()) {
                subscriber.change(subscriber.imapCredential().revoke(why, clock.instant()));
                parts.notices().changed(subscriber, AccountChange.REVOCATION);
                tell(subscriber);
            }
            return subscriber;
        });
    }

    /** How they are issued. */
    public IssueRules rules() {
        return parts.rules();
    }

    /** Has the subscriber of every issue, reissue and revocation handed on; called on the thread that made it. */
    public void onIssue(Consumer<Subscriber> listener) {
        listeners.add(listener);
    }

    /** Issues the first password of a new subscriber; the caller holds the directory's lock. */
    void issue(Subscriber subscriber) {
        put(subscriber, IssueKind.FIRST_ISSUE, parts.issuer().issue());
    }

    private void put(Subscriber subscriber, IssueKind kind, ImapPassword password) {
        subscriber.change(subscriber.imapCredential().issue(password, kind, clock.instant()));
        tell(subscriber);
    }

    /** Says that a password has grown old, if it still is the one that works. */
    CompletionStage<Optional<Notice>> aged(ImapId imapId, ImapPassword password, int months) {
        return book.change(
                imapId,
                subscriber -> subscriber
                        .issuedPassword()
                        .filter(working -> working.password().equals(password))
                        .flatMap(working -> parts.notices().aged(subscriber, months, clock.instant())));
    }

    private void tell(Subscriber subscriber) {
        book.afterwards(() -> {
            listeners.forEach(listener -> listener.accept(subscriber));
            subscriber.watchers().forEach(Runnable::run);
        });
    }
}
