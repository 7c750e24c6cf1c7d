package io.github.spmodesim.simulator.fault;

/** The answer that a client is about to get: to its connection, or to a command. */
public interface ConversationTarget {
    /**
     * It gets this instead, and the session does not see the command.
     *
     * @param reply without tag or asterisk: {@code NO [INUSE] try later}, {@code BYE .}, {@code 451 4.3.0 try later}
     */
    void answerInstead(String reply);

    /** It gets the protocol's farewell instead, and the connection ends. */
    void farewell(String text);

    /** It gets the dialect's words for a full mailbox instead. */
    void answerOverQuota();

    /** It gets the answer, and then the connection ends. */
    void closeAfter(Ending ending);

    /** The connection is reset behind so many octets of the first literal that is longer. */
    void cutInLiteral(int octets);

    /** Each line of data reaches it as the change has it. */
    void change(LineChange change);

    /** A capability is not the connection's from now on; in the greeting alone. */
    void withdraw(String capability);

    /** The same of a mechanism of log-in. */
    void withdrawMechanism(String mechanism);

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
