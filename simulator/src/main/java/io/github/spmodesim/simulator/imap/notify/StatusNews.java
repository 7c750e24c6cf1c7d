package io.github.spmodesim.simulator.imap.notify;

import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.StatusItem;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.mailbox.Mailbox;
import io.github.spmodesim.simulator.mailbox.MailboxEvent;
import io.github.spmodesim.simulator.mailbox.MailboxTree;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The STATUS by which a client hears of mailboxes that it has not open (RFC 5465 sections 3.1 and 5.1 to 5.3). */
public final class StatusNews {
    private StatusNews() {}

    /** What the mailboxes that are watched are like when NOTIFY SET STATUS begins; made as it is taken. */
    public static Stream<ImapReply> atBeginning(NotifyRequest request, ImapSession session) {
        return session.tree().listing().names().stream()
                .flatMap(listed -> listed.mailbox().stream())
                .flatMap(mailbox -> reply(mailbox, itemsAtBeginning(request, mailbox, session), session).stream());
    }

    private static Set<StatusItem> itemsAtBeginning(NotifyRequest request, Mailbox mailbox, ImapSession session) {
        MailboxTree tree = session.tree();
        Set<StatusItem> items = EnumSet.noneOf(StatusItem.class);
        if (request.others().wants(NotifyEvent.MESSAGE_NEW, mailbox.name(), tree)) {
            items.addAll(List.of(StatusItem.MESSAGES, StatusItem.UIDNEXT, StatusItem.UIDVALIDITY));
        }
        boolean flags = request.others().wants(NotifyEvent.FLAG_CHANGE, mailbox.name(), tree);
        if (flags && session.announces("CONDSTORE")) {
            items.add(StatusItem.HIGHESTMODSEQ);
        }
        return items;
    }

    /** What became of a mailbox by what happened to it; empty where there is nothing to tell of it. */
    static Optional<ImapReply> changed(Mailbox mailbox, Set<MailboxEvent> events, ImapSession session) {
        return reply(mailbox, itemsChanged(events, session.enabled("CONDSTORE")), session);
    }

    private static Set<StatusItem> itemsChanged(Set<MailboxEvent> events, boolean modSeq) {
        Set<StatusItem> items = EnumSet.noneOf(StatusItem.class);
        for (MailboxEvent event : events) {
            items.addAll(
                    switch (event) {
                        case ARRIVED, REMOVED -> List.of(StatusItem.MESSAGES, StatusItem.UIDNEXT);
                        // A client without mod-sequences has no use for it (RFC 5465 section 5.1).
                        case FLAGS -> modSeq ? List.of(StatusItem.UIDVALIDITY) : List.of();
                        case UNSEEN -> List.of(StatusItem.UNSEEN);
                        case NUMBERED_ANEW -> List.of(StatusItem.UIDVALIDITY);
                        case DELETED -> List.of();
                    });
        }
        if (modSeq && !items.isEmpty()) {
            items.add(StatusItem.HIGHESTMODSEQ);
        }
        return items;
    }

    // The open mailbox is told of in its own way, even where that is silence (RFC 5465 section 6).
    private static Optional<ImapReply> reply(Mailbox mailbox, Set<StatusItem> items, ImapSession session) {
        boolean open =
                session.openView().filter(view -> view.mailbox() == mailbox).isPresent();
        return items.isEmpty() || open || mailbox.isRemoved()
                ? Optional.empty()
                : Optional.of(StatusItem.reply(mailbox.name(), mailbox, List.copyOf(items), session));
    }
}
