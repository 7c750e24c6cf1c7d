package io.github.spmodesim.simulator.smtp.wire;

/** What a client sent in one turn. */
public sealed interface SmtpFrame permits SmtpRequest, SmtpLine, SmtpMessageText, SmtpChunk, SmtpMalformed {
    /** The frame as one transcript line, secrets masked and a message shown by its size. */
    String masked();

    /** Hands this frame to the method that is meant for it. */
    <R> R receivedBy(Receiver<R> receiver);

    /**
     * Takes each kind of frame by a method of its own.
     *
     * @param <R> what becomes of a frame
     */
    interface Receiver<R> {
        /** A command. */
        R request(SmtpRequest request);

        /** A SASL response. */
        R line(SmtpLine line);

        /** The text after DATA. */
        R messageText(SmtpMessageText text);

        /** A chunk after BDAT. */
        R chunk(SmtpChunk chunk);

        /** No command. */
        R malformed(SmtpMalformed malformed);
    }
}
