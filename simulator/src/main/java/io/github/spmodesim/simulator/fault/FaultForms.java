package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.access.Service;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final Set<String> IMAP_ALONE = Set.of(
            CutInLiteral.FORM.word(),
            EmptyMailbox.FORM.word(),
            WrongExists.FORM.word(),
            UidValidityChanged.FORM.word());

    private static final Set<String> COMMANDS = Set.of(
            Latency.FORM.word(),
            Bandwidth.FORM.word(),
            Trickle.FORM.word(),
            Truncate.FORM.word(),
            Reset.FORM.word(),
            HalfOpen.FORM.word(),
            CorruptByte.FORM.word(),
            ReplyWith.FORM.word(),
            CloseAfterOk.FORM.word(),
            CloseBeforeAccepted.FORM.word(),
            CutInLiteral.FORM.word(),
            EmptyMailbox.FORM.word(),
            WrongExists.FORM.word(),
            UidValidityChanged.FORM.word(),
            OutOfQuota.FORM.word());

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

    /** Whether a fault strikes commands, and not connections or deliveries. */
    static boolean strikesCommands(String word) {
        return COMMANDS.contains(word);
    }

    /** Whether a fault strikes a service's commands. */
    static boolean strikes(String word, Service service) {
        return service == Service.IMAP || !IMAP_ALONE.contains(word);
    }

    static FaultForm named(String word) {
        FaultForm form = ALL.get(word);
        if (form == null) {
            throw new FaultRefusal("fault", word, "one of " + String.join(", ", words()));
        }
        return form;
    }
}
