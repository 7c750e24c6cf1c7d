package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mailbox.MessageBody;
import io.github.spmodesim.simulator.mime.Octets;

/** The message of APPEND: a literal, or <code>UTF8 (~{n}...)</code> (RFC 6855 section 4). */
final class AppendedMessage {
    private static final String ACCEPT = "UTF8=ACCEPT";

    private AppendedMessage() {}

    /**
     * The message that stands next.
     *
     * @throws ImapNo when UTF8=ACCEPT is announced but not enabled, and the header has characters of 8 bits: RFC 6855
     *     section 4 wants that refused
     */
    static MessageBody read(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException, ImapNo {
        boolean announced = session.announces(ACCEPT);
        boolean marked = announced && arguments.takeKeyword("UTF8");
        MessageBody body = new MessageBody(marked ? marked(arguments) : arguments.literal());
        boolean needed = announced && !session.enabled(ACCEPT);
        if (needed && (marked || hasEightBits(body.mime().header()))) {
            throw new ImapNo(session.reason("CANNOT"), "UTF-8 in a header: expected ENABLE " + ACCEPT + " before");
        }
        return body;
    }

    private static Octets marked(ArgumentReader arguments) throws ImapSyntaxException {
        arguments.space();
        arguments.expect('(');
        Octets octets = arguments.literal8();
        arguments.expect(')');
        return octets;
    }

    private static boolean hasEightBits(Octets header) {
        for (int i = 0; i < header.length(); i++) {
            if (header.byteAt(i) < 0) {
                return true;
            }
        }
        return false;
    }
}
