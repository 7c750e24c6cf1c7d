package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.dialect.ImapLimits;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.mime.Octets;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the messages of one APPEND together. A short command can name much that is on the server, so what its pieces make may
 * be no larger than what it could have brought itself (TOOBIG, RFC 4469 section 4.2).
 */
final class PieceAssembly {
    private final ImapSession session;
    private final int mostOctets;
    private long octetsLeft;

    PieceAssembly(ImapSession session) {
        ImapLimits limits = session.service().dialect().limits();
        this.session = session;
        this.mostOctets = limits.literalOctets().value();
        this.octetsLeft = limits.literalOctetsTogether().value();
    }

    /**
     * The octets of a message.
     *
     * @throws ImapNo when a piece is not there, or the pieces are too large together
     */
    Octets message(List<MessagePiece> pieces) throws ImapNo {
        List<Octets> slices = new ArrayList<>(pieces.size());
        long size = 0;
        for (MessagePiece piece : pieces) {
            Octets slice = piece.octets(session);
            size += slice.length();
            if (size > Math.min(mostOctets, octetsLeft)) {
                throw new ImapNo("TOOBIG", session.texts().tooBig().value());
            }
            slices.add(slice);
        }
        octetsLeft -= size;
        return withArrayOfItsOwn(slices);
    }

    // A slice would keep all of the array that it is of.
    private static Octets withArrayOfItsOwn(List<Octets> slices) {
        Octets first = slices.get(0);
        boolean whole = slices.size() == 1 && first.array().length == first.length();
        return whole ? first : Octets.joined(slices);
    }
}
