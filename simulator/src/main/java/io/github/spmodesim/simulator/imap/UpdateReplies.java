package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.mailbox.MailboxView;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.mailbox.ViewUpdate;
import java.util.List;

/** Mailbox updates as untagged replies (RFC 3501 section 7.3 and 7.4). */
public final class UpdateReplies implements ViewUpdate.Teller<ImapReply> {
    private final MailboxView view;

    private UpdateReplies(MailboxView view) {
        this.view = view;
    }

    /**
     * What the session has not told yet.
     *
     * @param mayExpunge whether EXPUNGE may be told now
     */
    public static List<ImapReply> of(ImapSession session, boolean mayExpunge) {
        return session.openView().map(view -> of(view, mayExpunge)).orElse(List.of());
    }

    private static List<ImapReply> of(MailboxView view, boolean mayExpunge) {
        UpdateReplies replies = new UpdateReplies(view);
        return view.updates(mayExpunge).stream()
                .map(update -> update.tell(replies))
                .toList();
    }

    @Override
    public ImapReply exists(int messages) {
        return ImapReply.Untagged.of(messages + " EXISTS");
    }

    @Override
    public ImapReply recent(int messages) {
        return ImapReply.Untagged.of(messages + " RECENT");
    }

    @Override
    public ImapReply expunged(int sequence) {
        return ImapReply.Untagged.of(sequence + " EXPUNGE");
    }

    @Override
    public ImapReply flagsChanged(NumberedMessage message) {
        return ImapReply.Untagged.of(
                message.sequence() + " FETCH (FLAGS " + SessionFlags.of(view, message.message()) + ")");
    }
}
