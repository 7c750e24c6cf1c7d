package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.smtp.wire.ChunkedText;
import java.util.Optional;

/** How the client's next octets are to be read. */
@FunctionalInterface
public interface SmtpNext {
    /** As a command. */
    SmtpNext COMMAND = Reader::command;
    /** As a SASL response. */
    SmtpNext SECRET_LINE = Reader::secretLine;
    /** As the text of a message, up to its final dot. */
    SmtpNext TEXT = Reader::text;
    /** Not at all: the connection is closed. */
    SmtpNext CLOSE = Reader::nothing;

    /**
     * As a chunk.
     *
     * @param octets how many, at least one
     * @param into takes them; empty to throw them away
     */
    static SmtpNext chunk(long octets, Optional<ChunkedText> into) {
        return reader -> reader.chunk(octets, into);
    }

    /** Tells a reader. */
    void toldTo(Reader reader);

    /** Reads the client's octets. */
    interface Reader {
        /** See {@link #COMMAND}. */
        void command();

        /** See {@link #SECRET_LINE}. */
        void secretLine();

        /** See {@link #TEXT}. */
        void text();

        /** See {@link SmtpNext#chunk}. */
        void chunk(long octets, Optional<ChunkedText> into);

        /** See {@link #CLOSE}. */
        void nothing();
    }
}
