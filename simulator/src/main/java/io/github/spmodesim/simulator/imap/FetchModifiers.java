package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.imap.wire.PartialRange;
import java.util.Optional;

/**
 * What may stand behind the items of FETCH (RFC 7162 sections 3.1.4.1 and 3.2.6, RFC 9394 section 3.3).
 *
 * @param changedSince only messages with a higher mod-sequence; {@link #EVER} for all
 * @param vanished whether removed messages are told as well
 * @param partial the places, among the messages named, of those that are meant; empty for all
 */
public record FetchModifiers(long changedSince, boolean vanished, Optional<PartialRange> partial) {
    /** Every message counts, however long it has been the same. */
    public static final long EVER = -1;

    private static final FetchModifiers NONE = new FetchModifiers(EVER, false, Optional.empty());

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
        if (arguments.atEnd() || !(session.announces("CONDSTORE") || session.announces("PARTIAL"))) {
            return NONE;
        }
        arguments.space();
        arguments.expect('(');
        FetchModifiers modifiers = NONE;
        do {
            modifiers = modifiers.with(arguments.keyword(), arguments, session, byUid);
        } while (arguments.take(' '));
        arguments.expect(')');
        if (modifiers.vanished && !modifiers.onlyChanged()) {
            throw new ImapSyntaxException("FETCH: expected CHANGEDSINCE together with VANISHED");
        }
        if (modifiers.onlyChanged()) {
            session.enableModSeq();
        }
        return modifiers;
    }

    private FetchModifiers with(String name, ArgumentReader arguments, ImapSession session, boolean byUid)
            throws ImapSyntaxException {
        if (name.equals("CHANGEDSINCE") && session.announces("CONDSTORE")) {
            arguments.space();
            return new FetchModifiers(arguments.number64(), vanished, partial);
        }
        if (name.equals("VANISHED") && session.enabled("QRESYNC") && byUid) {
            return new FetchModifiers(changedSince, true, partial);
        }
        if (name.equals("PARTIAL") && session.announces("PARTIAL") && byUid) {
            arguments.space();
            return new FetchModifiers(changedSince, vanished, Optional.of(PartialRange.read(arguments, true)));
        }
        throw new ImapSyntaxException(
                "FETCH: expected CHANGEDSINCE where announced, in UID FETCH PARTIAL where announced"
                        + " and after ENABLE QRESYNC VANISHED, got " + name);
    }
}
