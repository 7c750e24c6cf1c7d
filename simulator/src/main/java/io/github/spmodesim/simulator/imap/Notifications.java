package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ImapReply;
import java.util.Collections;
import java.util.Iterator;

/** What a session tells its client unasked, as far as the client has said what it wants (NOTIFY, RFC 5465). */
public interface Notifications {
    /** Before the first NOTIFY (RFC 5465 section 3.1): the open mailbox alone, and nothing between two commands. */
    Notifications UNASKED = new Notifications() {
        @Override
        public SelectedNews selected() {
            return SelectedNews.UNASKED;
        }
    };

    /** After NOTIFY NONE: nothing at all. */
    Notifications NONE = new Notifications() {
        @Override
        public SelectedNews selected() {
            return SelectedNews.NONE;
        }
    };

    /** What is told of the open mailbox. */
    SelectedNews selected();

    /** What happened elsewhere and is not told yet; it counts as told then. On the session's thread alone. */
    default Iterator<ImapReply> take() {
        return Collections.emptyIterator();
    }

    /** Ends them. */
    default void end() {}
}
