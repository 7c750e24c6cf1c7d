package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.imap.wire.SequenceSet;
import java.util.Optional;

/**
 * What may stand behind the mailbox of SELECT and EXAMINE (RFC 7162 sections 3.1.8 and 3.2.5).
 *
 * @param modSeq whether the client shows that it knows mod-sequences
 * @param resync what the client knows from its last visit, empty where it does not say
 */
public record SelectParameters(boolean modSeq, Optional<Resync> resync) {
    private static final SelectParameters NONE = new SelectParameters(false, Optional.empty());

    /**
     * The argument of QRESYNC. The optional match of numbers and UIDs is read and not needed: what has been removed is on
     * record.
     *
     * @param uidValidity UIDVALIDITY at the last visit
     * @param modSeq highest mod-sequence at the last visit
     * @param known the UIDs that the client holds, empty for all
     */
    public record Resync(long uidValidity, long modSeq, Optional<SequenceSet> known) {}

    /**
     * Reads what stands next, if anything.
     *
     * @throws ImapSyntaxException when it is wrong, or of an extension that is not announced
     * @throws ImapBad for QRESYNC before it is enabled
     */
    public static SelectParameters read(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapBad {
        if (arguments.atEnd() || !session.announces("CONDSTORE")) {
            return NONE;
        }
        arguments.space();
        arguments.expect('(');
        Optional<Resync> resync = Optional.empty();
        do {
            String name = arguments.keyword();
            if (name.equals("QRESYNC") && session.announces("QRESYNC")) {
                resync = Optional.of(resync(arguments, session));
            } else if (!name.equals("CONDSTORE")) {
                throw new ImapSyntaxException("SELECT: expected CONDSTORE or QRESYNC, got " + name);
            }
        } while (arguments.take(' '));
        arguments.expect(')');
        return new SelectParameters(true, resync);
    }

    private static Resync resync(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException, ImapBad {
        if (!session.enabled("QRESYNC")) {
            throw new ImapBad("SELECT: expected ENABLE QRESYNC before QRESYNC is used");
        }
        arguments.space();
        arguments.expect('(');
        long uidValidity = arguments.number();
        arguments.space();
        long modSeq = arguments.number64();
        Optional<SequenceSet> known = Optional.empty();
        if (arguments.take(' ')) {
            if (!arguments.nextIs('(')) {
                known = Optional.of(arguments.sequenceSet());
            }
            if (known.isEmpty() || arguments.take(' ')) {
                match(arguments);
            }
        }
        arguments.expect(')');
        return new Resync(uidValidity, modSeq, known);
    }

    private static void match(ArgumentReader arguments) throws ImapSyntaxException {
        arguments.expect('(');
        arguments.sequenceSet();
        arguments.space();
        arguments.sequenceSet();
        arguments.expect(')');
    }
}
