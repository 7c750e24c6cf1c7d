package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.UrlContent;
import io.github.spmodesim.simulator.mime.Octets;

/** What a message of APPEND is made of: one literal, or the pieces of CATENATE (RFC 4469 section 5, cat-part). */
sealed interface MessagePiece {
    /** The octets, before anything is stored; refused where a URL leads nowhere. */
    Octets octets(ImapSession session) throws ImapNo;

    /** Whether it may hold NUL: a literal8 (RFC 3516 section 4.4). */
    boolean mayHoldNul();

    /** Whether it stands in {@code UTF8} (RFC 6855 section 4). */
    boolean utf8();

    /**
     * Octets that the client sends.
     *
     * @param text the octets
     * @param mayHoldNul whether they came as a literal8
     * @param utf8 whether they came in {@code UTF8 (...)}
     */
    record Text(Octets text, boolean mayHoldNul, boolean utf8) implements MessagePiece {
        @Override
        public Octets octets(ImapSession session) {
            return text;
        }
    }

    /**
     * Octets that are on the server.
     *
     * @param url where, as the client wrote it
     */
    record Url(String url) implements MessagePiece {
        @Override
        public Octets octets(ImapSession session) throws ImapNo {
            return UrlContent.of(url, session);
        }

        @Override
        public boolean mayHoldNul() {
            return false;
        }

        @Override
        public boolean utf8() {
            return false;
        }
    }
}
