package io.github.spmodesim.simulator.mailbox;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** Rules in the order in which they are asked; the first that has something to say decides. Thread-safe. */
public final class DeliveryRules {
    private final List<DeliveryRule> rules;

    /** These rules to begin with. */
    public DeliveryRules(List<DeliveryRule> rules) {
        this.rules = new CopyOnWriteArrayList<>(rules);
    }

    /**
     * Adds one behind the others.
     *
     * @return completes when it is kept
     */
    public CompletionStage<Void> add(DeliveryRule rule) {
        rules.add(rule);
        return CompletableFuture.completedStage(null);
    }

    /**
     * Forgets all.
     *
     * @return completes when they are forgotten
     */
    public CompletionStage<Void> clear() {
        rules.clear();
        return CompletableFuture.completedStage(null);
    }

    /** What the first rule says that has something to say. */
    public Optional<Placement> place(ArrivingMail mail) {
        return rules.stream().flatMap(rule -> rule.place(mail).stream()).findFirst();
    }
}
