package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;

/**
 * What may stand behind the items of FETCH (RFC 7162 sections 3.1.4.1 and 3.2.6).
 *
 * @param changedSince only messages with a higher mod-sequence; {@link #EVER} for all
 * @param vanished whether removed messages are told as well
 */
public record FetchModifiers(long changedSince, boolean vanished) {
    /** Every message counts, however long it has been the same. */
    public static final long EVER = -1;

    private static final FetchModifiers NONE = new FetchModifiers(EVER, false);

    /** Whether only changed messages are asked for. */
    public boolean onlyChanged() {
        return changedSince != EVER;
    }

    /**
     * Reads what stands next, if anything.
     *
     * @param byUid whether the command counts by UIDs
     * @throws ImapSyntaxException when it is wrong, or of an extension that is not announced
     */
    public static FetchModifiers read(ArgumentReader arguments, ImapSession session, boolean byUid)
            throws ImapSyntaxException {
        if (arguments.atEnd() || !session.announces("CONDSTORE")) {
            return NONE;
        }
        arguments.space();
        arguments.expect('(');
        long changedSince = EVER;
        boolean vanished = false;
        do {
            String name = arguments.keyword();
            if (name.equals("CHANGEDSINCE")) {
                arguments.space();
                changedSince = arguments.number64();
            } else if (name.equals("VANISHED") && session.enabled("QRESYNC") && byUid) {
                vanished = true;
            } else {
                throw new ImapSyntaxException("FETCH: expected CHANGEDSINCE, or in UID FETCH after ENABLE QRESYNC"
                        + " VANISHED, got " + name);
            }
        } while (arguments.take(' '));
        arguments.expect(')');
        if (vanished && changedSince == EVER) {
            throw new ImapSyntaxException("FETCH: expected CHANGEDSINCE together with VANISHED");
        }
        session.enableModSeq();
        return new FetchModifiers(changedSince, vanished);
    }
}
