package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.access.Service;
import java.util.EnumSet;
import java.util.Set;

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

    /** Those that hold a conversation: My docomo is asked over HTTP, of which no fault is known. */
    @Override
    default Set<Service> services() {
        return EnumSet.of(Service.IMAP, Service.SMTP);
    }
}
