package io.github.spmodesim.simulator.imap.command;

import static io.github.spmodesim.simulator.imap.command.MessagePieces.ACCEPT;

import io.github.spmodesim.simulator.imap.BinaryMail;
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
import java.util.List;

/**
 * One message of APPEND: what it is made of, its flags and its date.
 *
 * @param flags its first flags
 * @param date its date in the mailbox
 * @param pieces what its text is made of
 */
record AppendedMessage(Flags flags, Instant date, List<MessagePiece> pieces) {
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
        return new AppendedMessage(flags, date, MessagePieces.read(arguments, session));
    }

    /**
     * The message as it is stored.
     *
     * @param assembly what puts the pieces of this command together
     * @throws ImapNo when a piece is not there or they are too large together, when NUL stands where it cannot be stored (RFC
     *     3516 section 4.4), or when UTF8=ACCEPT is announced but not enabled, and the header has characters of 8 bits: RFC
     *     6855 section 4 wants that refused
     */
    NewMessage arriving(ImapSession session, PieceAssembly assembly) throws ImapNo {
        Octets octets = assembly.message(pieces);
        MessageBody body = new MessageBody(mayHoldNul() ? withoutNul(octets) : octets);
        boolean needed = session.announces(ACCEPT) && !session.enabled(ACCEPT);
        if (needed
                && (pieces.stream().anyMatch(MessagePiece::utf8)
                        || body.mime().header().isEightBit())) {
            throw new ImapNo(session.reason("CANNOT"), "UTF-8 in a header: expected ENABLE " + ACCEPT + " before");
        }
        return new NewMessage(body, flags, date);
    }

    private boolean mayHoldNul() {
        return pieces.stream().anyMatch(MessagePiece::mayHoldNul);
    }

    private static Octets withoutNul(Octets octets) throws ImapNo {
        return BinaryMail.withoutNul(octets)
                .orElseThrow(() -> new ImapNo(
                        "UNKNOWN-CTE", "NUL: expected it in the body of a part with the encoding binary alone"));
    }
}
