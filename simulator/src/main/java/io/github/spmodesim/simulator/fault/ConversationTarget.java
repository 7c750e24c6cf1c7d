package io.github.spmodesim.simulator.fault;

/** The answer that a client is about to get: to its connection, or to a command. */
public interface ConversationTarget {
    /**
     * It gets this instead, and the session does not see the command.
     *
     * @param reply without tag or asterisk: {@code NO [INUSE] try later}, {@code BYE .}, {@code 451 4.3.0 try later}
     */
    void answerInstead(String reply);

    /** The command is carried out, its answer kept back, and the connection ended. */
    void closeUnanswered(Ending ending);

    /**
     * The octets of the answer reach the client in another way.
     *
     * @param shape how
     */
    void shape(StreamShape shape);

    /** From 0 to below 1, drawn from the seed. */
    double luck();

    /** How a connection ends. */
    enum Ending {
        /** In good order, as far as TCP goes. */
        CLOSE,
        /** By a reset. */
        RESET
    }
}
