package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.FlagArguments;
import io.github.spmodesim.simulator.imap.ImapDateTime;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mailbox.Flags;
import io.github.spmodesim.simulator.mailbox.MessageBody;
import io.github.spmodesim.simulator.mailbox.NewMessage;
import io.github.spmodesim.simulator.mime.Octets;
import java.time.Instant;

/**
 * One message of APPEND: a literal, or <code>UTF8 (~{n}...)</code> (RFC 6855 section 4), with its flags and its date.
 *
 * @param flags its first flags
 * @param date its date in the mailbox
 * @param octets its text
 * @param utf8 whether it stands in UTF8
 */
record AppendedMessage(Flags flags, Instant date, Octets octets, boolean utf8) {
    private static final String ACCEPT = "UTF8=ACCEPT";

    /**
     * The message that stands next.
     *
     * @throws ImapSyntaxException when there is none
     */
    static AppendedMessage read(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException {
        Flags flags = Flags.NONE;
        if (arguments.nextIs('(')) {
            flags = FlagArguments.list(arguments);
            arguments.space();
        }
        Instant date = session.service().clock().instant();
        if (arguments.nextIs('"')) {
            date = ImapDateTime.parse(arguments.string());
            arguments.space();
        }
        boolean utf8 = session.announces(ACCEPT) && arguments.takeKeyword("UTF8");
        return new AppendedMessage(flags, date, utf8 ? inParentheses(arguments) : arguments.literal(), utf8);
    }

    private static Octets inParentheses(ArgumentReader arguments) throws ImapSyntaxException {
        arguments.space();
        arguments.expect('(');
        Octets octets = arguments.literal8();
        arguments.expect(')');
        return octets;
    }

    /**
     * The message as it is stored.
     *
     * @throws ImapNo when UTF8=ACCEPT is announced but not enabled, and the header has characters of 8 bits: RFC 6855
     *     section 4 wants that refused
     */
    NewMessage arriving(ImapSession session) throws ImapNo {
        MessageBody body = new MessageBody(octets);
        boolean needed = session.announces(ACCEPT) && !session.enabled(ACCEPT);
        if (needed && (utf8 || hasEightBits(body.mime().header()))) {
            throw new ImapNo(session.reason("CANNOT"), "UTF-8 in a header: expected ENABLE " + ACCEPT + " before");
        }
        return new NewMessage(body, flags, date);
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
