package io.github.spmodesim.simulator.fault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every fault there is, by its word. */
public final class FaultForms {
    private static final Map<String, FaultForm> ALL = byWord(
            Refuse.FORM,
            AcceptAndReset.FORM,
            BlackHole.FORM,
            WrongProtocol.FORM,
            HandshakeAlert.FORM,
            HandshakeStall.FORM,
            TlsMismatch.FORM,
            BadCertificate.FORM,
            Latency.FORM,
            Bandwidth.FORM,
            Trickle.FORM,
            Truncate.FORM,
            Reset.FORM,
            HalfOpen.FORM,
            CorruptByte.FORM,
            ReplyWith.FORM,
            GreetingBye.FORM,
            CloseAfterOk.FORM,
            CloseBeforeAccepted.FORM,
            CutInLiteral.FORM,
            CutInIdle.FORM,
            DeafIdle.FORM,
            EmptyMailbox.FORM,
            WrongExists.FORM,
            UidValidityChanged.FORM,
            OutOfQuota.FORM,
            CapabilityWithdrawn.FORM,
            MechanismMissing.FORM,
            DuplicateDelivery.FORM,
            DelayedDelivery.FORM);

    private FaultForms() {}

    private static Map<String, FaultForm> byWord(FaultForm... forms) {
        Map<String, FaultForm> all = new LinkedHashMap<>();
        Stream.of(forms).forEach(form -> all.put(form.word(), form));
        return all;
    }

    /** The words of all faults. */
    public static List<String> words() {
        return List.copyOf(ALL.keySet());
    }

    static FaultForm named(String word) {
        FaultForm form = ALL.get(word);
        if (form == null) {
            throw new FaultRefusal("fault", word, "one of " + String.join(", ", words()));
        }
        return form;
    }
}
