package io.github.spmodesim.simulator.imap.wire;

/** What a client sent in one turn, complete with its literals. */
public sealed interface ImapFrame permits ImapRequest, ImapLine, ImapMalformed {
    /** The frame as one transcript line, secrets masked. */
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
        R request(ImapRequest request);

        /** The answer to a continuation request. */
        R line(ImapLine line);

        /** No command. */
        R malformed(ImapMalformed malformed);
    }
}
