package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.Status;
import java.util.Optional;

/** The end of a session whose open mailbox another has deleted: this one cannot go on with it. */
final class LostMailbox {
    private LostMailbox() {}

    /** What the client hears then, for the numbers mean nothing any more, and no reply can say so (RFC 2180 section 3.3). */
    static Optional<ImapAnswer> answer(ImapSession session) {
        return session.openView().filter(view -> view.mailbox().isRemoved()).map(lost -> end(session));
    }

    private static ImapAnswer end(ImapSession session) {
        session.logout();
        String text = session.texts().mailboxDeleted().value();
        return ImapAnswer.of(ImapAnswer.Next.CLOSE, ImapReply.status(Status.BYE, "", text));
    }
}
