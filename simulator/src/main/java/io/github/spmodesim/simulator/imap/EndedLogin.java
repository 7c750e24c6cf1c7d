package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.Status;
import io.github.spmodesim.simulator.subscriber.MailLogin;
import io.github.spmodesim.simulator.subscriber.SessionEnd;
import java.util.Optional;

/** The end of a session whose log-in would not be accepted any more, where the dialect does not let it go on. */
final class EndedLogin {
    private EndedLogin() {}

    /** What a client hears instead of what it has asked for by this tag; empty where its log-in holds. */
    static Optional<ImapAnswer> answer(ImapSession session, String tag) {
        return ends(session)
                ? Optional.of(end(session, session.ended(), new ImapReply.Tagged(tag, Status.NO, "", text(session))))
                : Optional.empty();
    }

    /** What a client hears unasked; empty where its log-in holds. */
    static Optional<ImapAnswer> answer(ImapSession session) {
        return ends(session) ? Optional.of(end(session, session.ended())) : Optional.empty();
    }

    private static boolean ends(ImapSession session) {
        return session.login().flatMap(MailLogin::end).filter(SessionEnd::ends).isPresent();
    }

    private static ImapAnswer end(ImapSession session, ImapReply... replies) {
        session.logout();
        return ImapAnswer.of(ImapAnswer.Next.CLOSE, replies);
    }

    private static String text(ImapSession session) {
        return session.texts().sessionEnded().value();
    }
}
