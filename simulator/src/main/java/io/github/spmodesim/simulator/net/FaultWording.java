package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.fault.LineChange;
import java.util.Optional;

/**
 * What faults have to know of a protocol.
 *
 * @param <F> its frames
 */
interface FaultWording<F> {
    /** What a frame is. */
    FrameMeaning meaning(F frame);

    /** What is answered next is the command that the session works on, whether it was asked about or not. */
    void sessionWorks();

    /** Where the session stands. */
    String state();

    /** A reply that is said in place of the greeting. */
    Object greeting(String reply);

    /**
     * An answer in place of the session's to the frame that was last asked about; the session forgets what it has begun.
     *
     * @param reply without tag
     */
    Answer instead(String reply);

    /** Whether a greeting like this ends the connection. */
    boolean endsConnection(String reply);

    /** What is said when the service ends a connection by itself. */
    String farewell(String text);

    /** What is said of a mailbox that is full. */
    String overQuota();

    /** A reply with its lines changed; empty for none. */
    Optional<Object> changed(Object reply, LineChange change);

    /** The beginning of a reply up to so many octets of its first literal, where that is longer. */
    Optional<Object> cut(Object reply, int octets);
}
