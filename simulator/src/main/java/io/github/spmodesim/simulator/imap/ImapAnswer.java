package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ImapReply;
import java.util.Iterator;
import java.util.List;

/**
 * What the connection has to say, and what it has to expect then.
 *
 * @param replies in order; made only as they are taken, so that a client that does not read costs no memory
 * @param next how the client's next line is to be read
 */
public record ImapAnswer(Iterator<ImapReply> replies, Next next) {
    /** What comes after the answer. */
    public enum Next {
        /** A command. */
        COMMAND,
        /** A SASL response. */
        SECRET_LINE,
        /** DONE; updates go out meanwhile. */
        IDLE_LINE,
        /** Nothing: the connection is closed. */
        CLOSE
    }

    static ImapAnswer of(Next next, ImapReply... replies) {
        return new ImapAnswer(List.of(replies).iterator(), next);
    }
}
