package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.NumberRanges;
import io.github.spmodesim.simulator.mailbox.Flag;
import io.github.spmodesim.simulator.mailbox.MailboxView;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.mailbox.ViewUpdate;
import java.util.ArrayList;
import java.util.List;

/**
 * Mailbox updates as untagged replies (RFC 3501 sections 7.3 and 7.4), with mod-sequences and VANISHED for a client that has
 * asked for them (RFC 7162 sections 3.1 and 3.2.10), and with what they change in the results of searches that are kept up to
 * date (RFC 5267 section 4.3).
 */
public final class UpdateReplies implements ViewUpdate.Teller<List<ImapReply>> {
    private final ImapSession session;
    private final MailboxView view;
    private final List<Long> vanished = new ArrayList<>();

    private UpdateReplies(ImapSession session, MailboxView view) {
        this.session = session;
        this.view = view;
    }

    /**
     * What the session has not told yet.
     *
     * @param mayExpunge whether EXPUNGE may be told now
     */
    public static List<ImapReply> of(ImapSession session, boolean mayExpunge) {
        return session.openView()
                .map(view -> new UpdateReplies(session, view).all(mayExpunge))
                .orElse(List.of());
    }

    private List<ImapReply> all(boolean mayExpunge) {
        Contexts contexts = session.contexts();
        List<NumberedMessage> changed = new ArrayList<>(contexts.isEmpty() ? List.of() : view.takeSilentChanges());
        int size = view.size();
        List<ViewUpdate> updates = view.updates(mayExpunge);
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
                    || update instanceof ViewUpdate.Recent;
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

    private List<FetchItem> unaskedItems() {
        if (session.enabled("QRESYNC")) {
            return List.of(FetchAttribute.UID, FetchAttribute.FLAGS, FetchAttribute.MODSEQ);
        }
        return session.enabled("CONDSTORE")
                ? List.of(FetchAttribute.FLAGS, FetchAttribute.MODSEQ)
                : List.of(FetchAttribute.FLAGS);
    }
}
