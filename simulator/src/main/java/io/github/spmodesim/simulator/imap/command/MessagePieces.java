package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mime.Octets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a message of APPEND is made of: a literal (RFC 3501 section 6.3.11), where BINARY is announced a literal8 too (RFC
 * 3516 section 4.4), <code>UTF8 (~{n}...)</code> (RFC 6855 section 4), or {@code CATENATE (...)} (RFC 4469 section 5).
 *
 * <p>Assumption: what APPEND takes for a literal, TEXT takes too, as in Dovecot 2.3; RFC 4469 does not speak of literal8.
 */
final class MessagePieces {
    /** What a client enables for UTF-8 in headers. */
    static final String ACCEPT = "UTF8=ACCEPT";

    private static final byte NUL = 0;

    private final ArgumentReader arguments;
    private final ImapSession session;

    private MessagePieces(ArgumentReader arguments, ImapSession session) {
        this.arguments = arguments;
        this.session = session;
    }

    /**
     * The pieces that stand next.
     *
     * @throws ImapSyntaxException when there are none
     */
    static List<MessagePiece> read(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException {
        MessagePieces pieces = new MessagePieces(arguments, session);
        if (pieces.takesUtf8()) {
            return List.of(pieces.utf8());
        }
        boolean several = session.announces("CATENATE") && arguments.takeKeyword("CATENATE");
        return several ? pieces.catenated() : List.of(pieces.text());
    }

    private List<MessagePiece> catenated() throws ImapSyntaxException {
        List<MessagePiece> pieces = new ArrayList<>();
        arguments.space();
        arguments.expect('(');
        do {
            pieces.add(piece());
        } while (arguments.take(' '));
        arguments.expect(')');
        return pieces;
    }

    private MessagePiece piece() throws ImapSyntaxException {
        if (takesUtf8()) {
            return utf8();
        }
        String kind = arguments.keyword();
        arguments.space();
        return switch (kind) {
            case "TEXT" -> text();
            case "URL" -> url();
            default -> throw new ImapSyntaxException("CATENATE: expected TEXT or URL, got " + kind);
        };
    }

    // It comes back in BADURL, so it must not be longer than a line.
    private MessagePiece url() throws ImapSyntaxException {
        String url = arguments.astring();
        int longest = session.service().dialect().limits().lineOctets().value();
        if (url.length() > longest) {
            throw new ImapSyntaxException("URL: expected at most " + longest + " octets, got " + url.length());
        }
        return new MessagePiece.Url(url);
    }

    private MessagePiece text() throws ImapSyntaxException {
        boolean literal8 = session.announces("BINARY") && arguments.nextIs('~');
        return new MessagePiece.Text(literal8 ? arguments.literal8() : literal(), literal8, false);
    }

    // FETCH could not give it back: a literal has no NUL (RFC 3501 section 9, CHAR8).
    private Octets literal() throws ImapSyntaxException {
        Octets octets = arguments.literal();
        if (octets.contains(NUL)) {
            throw new ImapSyntaxException("literal: expected no NUL in it (RFC 3501 section 4.3.1)");
        }
        return octets;
    }

    private boolean takesUtf8() {
        return session.announces(ACCEPT) && arguments.takeKeyword("UTF8");
    }

    private MessagePiece utf8() throws ImapSyntaxException {
        arguments.space();
        arguments.expect('(');
        Octets octets = arguments.literal8();
        arguments.expect(')');
        return new MessagePiece.Text(octets, true, true);
    }
}
