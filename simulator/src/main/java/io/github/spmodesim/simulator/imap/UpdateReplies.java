package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.NumberRanges;
import io.github.spmodesim.simulator.mailbox.Flag;
import io.github.spmodesim.simulator.mailbox.MailboxView;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.mailbox.UpdateKinds;
import io.github.spmodesim.simulator.mailbox.ViewUpdate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Mailbox updates as untagged replies (RFC 3501 sections 7.3 and 7.4), with mod-sequences and VANISHED for a client that has
 * asked for them (RFC 7162 sections 3.1 and 3.2.10), and as far as it has said what it wants (RFC 5465 section 5).
 */
public final class UpdateReplies implements ViewUpdate.Teller<List<ImapReply>> {
    private final ImapSession session;
    private final MailboxView view;
    private final List<Long> vanished = new ArrayList<>();
    private List<NumberedMessage> arrived = List.of();

    private UpdateReplies(ImapSession session, MailboxView view) {
        this.session = session;
        this.view = view;
    }

    /**
     * What the session has not told yet and its client wants to hear at this moment; what messages that came in are like is
     * made only as it is taken.
     */
    static Iterator<ImapReply> of(ImapSession session, TellingMoment moment) {
        return of(session, session.notifications().selected().kinds(moment));
    }

    /** Whatever the session has not told yet, as NOOP would without NOTIFY (RFC 5465 section 3.1). */
    public static Iterator<ImapReply> all(ImapSession session) {
        return of(session, UpdateKinds.ALL);
    }

    private static Iterator<ImapReply> of(ImapSession session, UpdateKinds kinds) {
        return session.openView()
                .map(view -> new UpdateReplies(session, view).told(kinds))
                .orElseGet(Collections::emptyIterator);
    }

    private Iterator<ImapReply> told(UpdateKinds kinds) {
        List<ImapReply> replies = new ArrayList<>();
        for (ViewUpdate update : view.updates(kinds)) {
            List<ImapReply> told = update.tell(this);
            // All that vanishes is one reply, told before the numbers that come after it.
            if (!told.isEmpty()) {
                tellVanished(replies);
            }
            replies.addAll(told);
        }
        tellVanished(replies);
        return arrived.isEmpty()
                ? replies.iterator()
                : new LazyReplies(List.of(replies::iterator, () -> new KeywordsFirst(session, described())));
    }

    private Iterator<ImapReply> described() {
        List<FetchItem> wanted = session.notifications().selected().arrived();
        return arrived.stream()
                .flatMap(message -> described(message, wanted).stream())
                .iterator();
    }

    // There is nobody to be refused what a message has in no known encoding (RFC 3516 section 4.3).
    private Optional<ImapReply> described(NumberedMessage message, List<FetchItem> wanted) {
        List<FetchItem> items = wanted.stream()
                .filter(item -> item.canBeRead(message.message().body()))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(FetchRenderer.render(session, message, items));
    }

    private void tellVanished(List<ImapReply> replies) {
        if (!vanished.isEmpty()) {
            replies.add(ImapReply.Untagged.of("VANISHED "
                    + NumberRanges.of(
                            vanished.stream().mapToLong(Long::longValue).sorted())));
            vanished.clear();
        }
    }

    @Override
    public List<ImapReply> exists(int messages) {
        return List.of(ImapReply.Untagged.of(messages + " EXISTS"));
    }

    @Override
    public List<ImapReply> recent(int messages) {
        return List.of(ImapReply.Untagged.of(messages + " RECENT"));
    }

    @Override
    public List<ImapReply> expunged(NumberedMessage message) {
        if (session.enabled("QRESYNC")) {
            vanished.add(message.message().uid().value());
            return List.of();
        }
        return List.of(ImapReply.Untagged.of(message.sequence() + " EXPUNGE"));
    }

    @Override
    public List<ImapReply> flagsChanged(NumberedMessage message) {
        return List.of(FetchRenderer.render(session, message, flagItems()));
    }

    // A client that is told between its commands may not know the number yet (RFC 5465 section 5.1).
    private List<FetchItem> flagItems() {
        List<FetchItem> items = new ArrayList<>();
        if (session.enabled("QRESYNC") || session.notifications() != Notifications.UNASKED) {
            items.add(FetchAttribute.UID);
        }
        items.add(FetchAttribute.FLAGS);
        if (session.enabled("CONDSTORE")) {
            items.add(FetchAttribute.MODSEQ);
        }
        return items;
    }

    @Override
    public List<ImapReply> arrived(List<NumberedMessage> messages) {
        if (!session.notifications().selected().arrived().isEmpty()) {
            arrived = messages;
        }
        return List.of();
    }

    @Override
    public List<ImapReply> keywords(List<Flag> keywords) {
        return FlagReplies.of(session, view, keywords);
    }
}
