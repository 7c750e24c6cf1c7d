package io.github.spmodesim.simulator.fault;

/** Goes wrong in the conversation behind TLS: what is said, and how its octets reach the client. */
public sealed interface ConversationFault extends Fault permits Latency, Reset, ReplyWith, CloseBeforeAccepted {
    /** Strikes once. */
    void strike(ConversationTarget target);

    @Override
    default FaultPoint usualPoint() {
        return FaultPoint.COMMAND;
    }
}
