package io.github.spmodesim.simulator.imap.list;

import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.StatusItem;
import java.util.List;

/**
 * What is to be said of each name (RFC 5258 section 3.2).
 *
 * @param subscribed whether it is subscribed
 * @param children whether there are names below it
 * @param specialUse what it is for (RFC 6154)
 * @param status its counters (RFC 5819); none where they are not wanted
 */
record ListReturn(boolean subscribed, boolean children, boolean specialUse, List<StatusItem> status) {
    /** What is said to a client that does not say what it wants: RFC 3348 asks for it, RFC 6154 section 3 allows it. */
    static ListReturn unasked(ImapSession session) {
        return new ListReturn(false, session.announces("CHILDREN"), session.announces("SPECIAL-USE"), List.of());
    }

    /** This, and whether it is subscribed. */
    ListReturn andSubscribed() {
        return new ListReturn(true, children, specialUse, status);
    }

    /** This and what the selection itself asks for: it is of no use to select by what is not told. */
    ListReturn with(ListSelection selection) {
        return new ListReturn(
                subscribed || selection.asks(ListSelection.Option.SUBSCRIBED),
                children,
                specialUse || selection.asks(ListSelection.Option.SPECIAL_USE),
                status);
    }
}
