package io.github.spmodesim.simulator.imap.notify;

import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.Notifications;
import io.github.spmodesim.simulator.imap.SelectedNews;
import io.github.spmodesim.simulator.imap.list.ChangedNameReply;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.Status;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** What a session tells after NOTIFY SET (RFC 5465). For the session's thread; what happens comes in from any. */
public final class SessionNotifications implements Notifications {
    private final ImapSession session;
    private final SelectedNews selected;
    private final PendingNotifications pending;

    private SessionNotifications(ImapSession session, NotifyRequest request) {
        int most = session.service().dialect().limits().pendingNotifications().value();
        this.session = session;
        this.selected = request.selected();
        this.pending = new PendingNotifications(request.others(), session.tree(), most, session::wakeNow);
    }

    /** Listens from now on for what is asked, instead of what was asked before. */
    public static void begin(ImapSession session, NotifyRequest request) {
        SessionNotifications notifications = new SessionNotifications(session, request);
        session.notifications(notifications);
        session.tree().addListener(notifications.pending, session.origin());
    }

    @Override
    public SelectedNews selected() {
        return selected;
    }

    @Override
    public Iterator<ImapReply> take() {
        if (!pending.any()) {
            return Collections.emptyIterator();
        }
        PendingNotifications.Taken taken = pending.take();
        if (pending.overflown()) {
            return overflow();
        }
        Stream<ImapReply> names = taken.names().entrySet().stream()
                .map(changed -> ChangedNameReply.of(changed.getKey(), changed.getValue(), session));
        Stream<ImapReply> mailboxes = taken.mailboxes().entrySet().stream()
                .flatMap(changed -> StatusNews.changed(changed.getKey(), changed.getValue(), session).stream());
        return Stream.concat(names, mailboxes).iterator();
    }

    // From here on it is as if NOTIFY NONE had come (RFC 5465 section 5.8).
    private Iterator<ImapReply> overflow() {
        session.notifications(Notifications.NONE);
        String text = "too much happened that was not read: NOTIFY NONE from here on";
        return List.of(ImapReply.status(Status.OK, "NOTIFICATIONOVERFLOW", text))
                .iterator();
    }

    @Override
    public void end() {
        session.tree().removeListener(pending);
    }
}
