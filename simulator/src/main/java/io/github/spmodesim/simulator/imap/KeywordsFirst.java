package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ImapReply;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Replies with FLAGS put before the first that may show a keyword the client has not been told of. */
final class KeywordsFirst implements Iterator<ImapReply> {
    private final ImapSession session;
    private final Iterator<ImapReply> replies;
    private final Deque<ImapReply> made = new ArrayDeque<>();

    KeywordsFirst(ImapSession session, Iterator<ImapReply> replies) {
        this.session = session;
        this.replies = replies;
    }

    @Override
    public boolean hasNext() {
        return !made.isEmpty() || replies.hasNext();
    }

    // Looked for after the reply is made: flags that it shows are known to be new by then.
    @Override
    public ImapReply next() {
        if (made.isEmpty()) {
            ImapReply reply = replies.next();
            session.openView()
                    .ifPresent(view -> view.takeNewKeywords()
                            .ifPresent(keywords -> made.addAll(FlagReplies.of(session, view, keywords))));
            made.add(reply);
        }
        return made.remove();
    }
}
