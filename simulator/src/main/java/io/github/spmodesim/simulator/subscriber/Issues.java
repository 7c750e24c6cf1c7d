package io.github.spmodesim.simulator.subscriber;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The life of the IMAP-only password: issued, reissued, taken back, grown old (claims I1 to I3, P6, B1). */
public final class Issues {
    private final SubscriberBook book;
    private final ImapPasswordIssuer issuer;
    private final Notices notices;
    private final InstantSource clock;
    private final List<Consumer<Subscriber>> listeners = new CopyOnWriteArrayList<>();

    Issues(SubscriberBook book, ImapPasswordIssuer issuer, Notices notices, InstantSource clock) {
        this.book = book;
        this.issuer = issuer;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Asks for a first issue or a reissue; nothing changes until the confirmation (claims I1, I2). Asking again replaces the
     * request.
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
            return request;
        });
    }

    /**
     * Confirms what was asked for: 「設定を確定する」. A password that there was is dead for ever (claim I3).
     *
     * @return the new password; fails with {@link UnknownSubscriberException}, or with {@link NoReissueAskedException} if
     *     nothing was asked for since the last confirmation
     */
    public CompletionStage<ImapPassword> confirm(ImapId imapId) {
        return book.change(imapId, subscriber -> {
            IssueKind kind = subscriber
                    .askedIssue()
                    .orElseThrow(() -> new NoReissueAskedException(imapId))
                    .kind();
            ImapPassword password = issue(subscriber, kind);
            notices.changed(
                    subscriber,
                    switch (kind) {
                        case FIRST_ISSUE -> AccountChange.FIRST_ISSUE;
                        case REISSUE -> AccountChange.REISSUE;
                    });
            return password;
        });
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
                notices.changed(subscriber, AccountChange.REVOCATION);
                tell(subscriber);
            }
            return subscriber;
        });
    }

    /** Has the subscriber of every issue, reissue and revocation handed on; called on the thread that made it. */
    public void onIssue(Consumer<Subscriber> listener) {
        listeners.add(listener);
    }

    /** Issues a password; the caller holds the directory's lock. */
    ImapPassword issue(Subscriber subscriber, IssueKind kind) {
        Instant now = clock.instant();
        ImapPassword password = issuer.issue();
        subscriber.change(subscriber.imapCredential().issue(password, kind, now));
        tell(subscriber);
        return password;
    }

    /** Says that a password has grown old, if it still is the one that works. */
    CompletionStage<Optional<Notice>> aged(ImapId imapId, ImapPassword password, int months) {
        return book.change(
                imapId,
                subscriber -> subscriber
                        .issuedPassword()
                        .filter(working -> working.password().equals(password))
                        .flatMap(working -> notices.aged(subscriber, months, clock.instant())));
    }

    private void tell(Subscriber subscriber) {
        book.afterwards(() -> {
            listeners.forEach(listener -> listener.accept(subscriber));
            subscriber.watchers().forEach(Runnable::run);
        });
    }
}
