package io.github.spmodesim.simulator.net;

/**
 * What faults have to know of a protocol.
 *
 * @param <F> its frames
 */
interface FaultWording<F> {
    /** What a frame is. */
    FrameMeaning meaning(F frame);

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
}
