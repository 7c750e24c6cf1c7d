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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mailbox updates as untagged replies (RFC 3501 sections 7.3 and 7.4), with mod-sequences and VANISHED for a client that has
 * asked for them (RFC 7162 sections 3.1 and 3.2.10), with what they change in the results of searches that are kept up to date
 * (RFC 5267 section 4.3), and as far as the client has said what it wants (RFC 5465 section 5).
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
        SelectedNews wanted = session.notifications().selected();
        return wanted.areTold(moment) ? of(session, wanted.kinds(moment)) : Collections.emptyIterator();
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

    // What is told of new messages follows what they change in results (RFC 5465 section 5.2).
    private Iterator<ImapReply> told(UpdateKinds kinds) {
        List<ImapReply> replies = numbered(kinds);
        return areDescribed()
                ? new LazyReplies(List.of(replies::iterator, () -> new KeywordsFirst(session, described())))
                : replies.iterator();
    }

    // Most clients have asked for nothing but the number, and a hundred of them may hear of one message.
    private boolean areDescribed() {
        boolean asked = !session.notifications().selected().arrived().isEmpty()
                || !session.contexts().isEmpty();
        return asked && !arrived.isEmpty();
    }

    private List<ImapReply> numbered(UpdateKinds kinds) {
        Contexts contexts = session.contexts();
        List<NumberedMessage> changed = new ArrayList<>(contexts.isEmpty() ? List.of() : view.takeSilentChanges());
        int size = view.size();
        List<ViewUpdate> updates = view.updates(kinds);
        List<ImapReply> replies = new ArrayList<>();
        if (contexts.isEmpty()) {
            tell(updates, replies);
            return replies;
        }
        List<NumberedMessage> expunged = new ArrayList<>();
        int numbersHold = sort(updates, changed, expunged);
        tell(updates.subList(0, numbersHold), replies);
        replies.addAll(contexts.beforeExpunge(changed, expunged));
        tell(updates.subList(numbersHold, updates.size()), replies);
        replies.addAll(contexts.afterExists(view.bySequence(size - expunged.size() + 1L, view.size())));
        return replies;
    }

    private Iterator<ImapReply> described() {
        return arrived.stream().flatMap(message -> described(message).stream()).iterator();
    }

    // Asked for by NOTIFY and by searches, it is one reply. There is nobody to be refused what a message has in no
    // known
    // encoding (RFC 3516 section 4.3).
    private Optional<ImapReply> described(NumberedMessage message) {
        Set<FetchItem> wanted =
                new LinkedHashSet<>(session.notifications().selected().arrived());
        wanted.addAll(session.contexts().describing(message.message()));
        List<FetchItem> items = wanted.stream()
                .filter(item -> item.canBeRead(message.message().body()))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(FetchRenderer.render(session, message, items));
    }

    /** Finds what contexts have to know of, and returns how many updates leave the numbers as they are. */
    private static int sort(List<ViewUpdate> updates, List<NumberedMessage> changed, List<NumberedMessage> expunged) {
        int numbersHold = 0;
        for (ViewUpdate update : updates) {
            if (update instanceof ViewUpdate.FlagsChanged flags) {
                changed.add(flags.message());
            } else if (update instanceof ViewUpdate.Expunged gone) {
                expunged.add(gone.message());
            }
            boolean renumbers = update instanceof ViewUpdate.Expunged
                    || update instanceof ViewUpdate.Exists
                    || update instanceof ViewUpdate.Recent
                    || update instanceof ViewUpdate.Arrived;
            numbersHold += renumbers ? 0 : 1;
        }
        return numbersHold;
    }

    private void tell(List<ViewUpdate> updates, List<ImapReply> replies) {
        for (ViewUpdate update : updates) {
            List<ImapReply> told = update.tell(this);
            // All that vanishes is one reply, told before the numbers that come after it.
            if (!told.isEmpty()) {
                tellVanished(replies);
            }
            replies.addAll(told);
        }
        tellVanished(replies);
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
        return List.of(FetchRenderer.render(session, message, unaskedItems()));
    }

    @Override
    public List<ImapReply> keywords(List<Flag> keywords) {
        return FlagReplies.of(session, view, keywords);
    }

    @Override
    public List<ImapReply> arrived(List<NumberedMessage> messages) {
        arrived = messages;
        return List.of();
    }

    // A client that is told between its commands cannot be sure of the number (RFC 5465 section 5.1).
    private List<FetchItem> unaskedItems() {
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
}
