package io.github.spmodesim.simulator.testkit;

import io.github.spmodesim.simulator.relay.Carrier;
import io.github.spmodesim.simulator.relay.Handover;
import io.github.spmodesim.simulator.relay.Parcel;
import io.github.spmodesim.simulator.relay.Recipient;
import io.github.spmodesim.simulator.relay.RemoteAnswer;
import io.github.spmodesim.simulator.relay.RemoteAnswer.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers at once, for each address what it was told to: refused for good, or later. */
public final class ScriptedCarrier implements Carrier {
    private final List<Parcel> carried = new CopyOnWriteArrayList<>();
    private final Map<String, RemoteAnswer> answers = new HashMap<>();

    /** Has it answer this for an address from now on. */
    public ScriptedCarrier answers(String address, Verdict verdict, int code, String text) {
        answers.put(address, RemoteAnswer.replied(verdict, "mx.example.com", code, List.of(text)));
        return this;
    }

    /** Has it hand everything over for an address from now on, as it does unless told otherwise. */
    public ScriptedCarrier takes(String address) {
        answers.remove(address);
        return this;
    }

    /** What it was given, in order. */
    public List<Parcel> carried() {
        return carried;
    }

    @Override
    public CompletionStage<Handover> carry(Parcel parcel) {
        carried.add(parcel);
        Map<Recipient, RemoteAnswer> all = new HashMap<>();
        parcel.recipients()
                .forEach(recipient -> all.put(
                        recipient,
                        answers.getOrDefault(
                                recipient.address().value(),
                                new RemoteAnswer(
                                        Verdict.TAKEN, Optional.of("mx.example.com"), "2.0.0", "smtp; 250 taken"))));
        return CompletableFuture.completedStage(new Handover(all));
    }
}
