package io.github.spmodesim.simulator.peer;

import java.io.IOException;
import java.util.List;

/** A connection to another server, on which a conversation of the simulator's is held again. */
interface Peer extends AutoCloseable {
    /** What stands at the end of an answer behind which the server has closed the connection. */
    String CLOSED = "(closed)";

    /**
     * Says something and reads the answer.
     *
     * @param said lines of the client; what follows an invitation is kept back if the other server has not invited
     * @param ours what the simulator answers, which tells where an answer ends
     * @return whole responses
     */
    List<String> answer(String said, List<String> ours) throws IOException;

    /** What the server has still to say though it was asked nothing more: should be nothing. */
    List<String> rest() throws IOException;

    @Override
    void close() throws IOException;
}
