package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.fault.ConversationTarget.Ending;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A rule of every fault, each of which strikes a client that logs in, reads and sends. */
final class EveryFault {
    private EveryFault() {}

    /** All of them, and those that spoil the octets of an answer once more where that says that a message is taken. */
    static List<FaultRule> inEveryPlaceWhereMailCanGetLost() {
        List<FaultRule> all = new ArrayList<>(rules());
        rules().stream()
                .filter(rule -> rule.point() == FaultPoint.COMMAND
                        && rule.fault().otherPoints().contains(FaultPoint.MESSAGE)
                        && rule.fault().services().contains(Service.SMTP))
                .map(rule -> rule.at(FaultPoint.MESSAGE))
                .forEach(all::add);
        return all;
    }

    static List<FaultRule> rules() {
        List<FaultRule> rules = new ArrayList<>(List.of(
                FaultRule.of(new Refuse()),
                FaultRule.of(new AcceptAndReset()),
                FaultRule.of(new BlackHole()),
                FaultRule.of(new WrongProtocol("HTTP/1.1 400 Bad Request")),
                FaultRule.of(new HandshakeAlert(TlsAlert.INTERNAL_ERROR)),
                FaultRule.of(new HandshakeStall()),
                FaultRule.of(new TlsMismatch(TlsMismatch.What.VERSION)),
                FaultRule.of(new TlsMismatch(TlsMismatch.What.CIPHER)),
                FaultRule.of(new TlsMismatch(TlsMismatch.What.RENEGOTIATION)),
                FaultRule.of(new Latency(Duration.ofMillis(5), Duration.ofMillis(5))),
                FaultRule.of(new Bandwidth(200_000)),
                FaultRule.of(new Trickle(50, Duration.ofMillis(1))),
                FaultRule.of(new Truncate(3)),
                FaultRule.of(new Reset(3)),
                FaultRule.of(new HalfOpen(3)),
                FaultRule.of(new CorruptByte(0)),
                FaultRule.of(new ReplyWith("NO Transaction failed")).at(FaultPoint.LOGIN),
                FaultRule.of(new ReplyWith("451 4.3.0 try later")).at(FaultPoint.MESSAGE),
                FaultRule.of(new GreetingBye("maintenance")),
                FaultRule.of(new CloseAfterOk(Ending.RESET)),
                FaultRule.of(new CloseBeforeAccepted(Ending.RESET)),
                FaultRule.of(new CutInLiteral(3)),
                FaultRule.of(new CutInIdle(Duration.ZERO, Ending.RESET)),
                FaultRule.of(new DeafIdle(Duration.ZERO)),
                FaultRule.of(new EmptyMailbox()),
                FaultRule.of(new WrongExists(1)),
                FaultRule.of(new UidValidityChanged(1)),
                FaultRule.of(new OutOfQuota()),
                FaultRule.of(new CapabilityWithdrawn("IDLE")),
                FaultRule.of(new MechanismMissing("LOGIN")),
                FaultRule.of(new DuplicateDelivery()),
                FaultRule.of(new DelayedDelivery(Duration.ofHours(1)))));
        for (CertificateKind kind : CertificateKind.values()) {
            rules.add(FaultRule.of(new BadCertificate(kind)));
        }
        return rules;
    }
}
