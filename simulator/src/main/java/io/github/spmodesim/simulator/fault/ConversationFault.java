package io.github.spmodesim.simulator.fault;

/** Goes wrong in the conversation behind TLS: what is said, and how its octets reach the client. */
public sealed interface ConversationFault extends Fault
        permits Latency,
                Bandwidth,
                Trickle,
                Truncate,
                Reset,
                HalfOpen,
                CorruptByte,
                ReplyWith,
                GreetingBye,
                CloseAfterOk,
                CloseBeforeAccepted,
                CutInLiteral,
                EmptyMailbox,
                WrongExists,
                UidValidityChanged,
                OutOfQuota,
                CapabilityWithdrawn,
                MechanismMissing {
    /** Strikes once. */
    void strike(ConversationTarget target);

    @Override
    default FaultPoint usualPoint() {
        return FaultPoint.COMMAND;
    }
}
