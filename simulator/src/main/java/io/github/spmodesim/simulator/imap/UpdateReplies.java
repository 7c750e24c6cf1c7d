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
 * asked for them (RFC 7162 sections 3.1 and 3.2.10).
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
        List<ImapReply> replies = new ArrayList<>();
        for (ViewUpdate update : view.updates(mayExpunge)) {
            List<ImapReply> told = update.tell(this);
            // All that vanishes is one reply, told before the numbers that come after it.
            if (!told.isEmpty()) {
                tellVanished(replies);
            }
            replies.addAll(told);
        }
        tellVanished(replies);
        return replies;
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
        return List.of(FetchRenderer.render(session, message, session.unaskedFlagItems()));
    }

    @Override
    public List<ImapReply> keywords(List<Flag> keywords) {
        return FlagReplies.of(session, view, keywords);
    }
}
