package io.github.spmodesim.simulator.testkit;

import io.github.spmodesim.simulator.relay.MailFlow;
import io.github.spmodesim.simulator.relay.Route;
import io.github.spmodesim.simulator.relay.Submission;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A mail flow that reaches every address and keeps what it is handed. */
public final class RecordingFlow implements MailFlow {
    private final List<Submission> accepted = new ArrayList<>();

    @Override
    public Route route(MailAddress address) {
        return Route.SUBSCRIBER;
    }

    @Override
    public CompletionStage<Void> accept(Submission submission) {
        accepted.add(submission);
        return CompletableFuture.completedStage(null);
    }

    /** What it was handed, in order. */
    public List<Submission> accepted() {
        return accepted;
    }
}
