package io.github.spmodesim.scenarios.cli;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import io.github.spmodesim.scenarios.claim.Claims;
import io.github.spmodesim.scenarios.pending.PendingList;
import io.github.spmodesim.scenarios.switches.ScenarioResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers how each scenario came out and for which claims. Safe for parallel runs; guarded by this object's monitor. */
final class ScenarioResults implements ConcurrentEventListener {
    private final List<ScenarioResult> results = new ArrayList<>();
    private final PendingList mayBePending = PendingList.checkedIn();

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseFinished.class, this::finished);
    }

    private synchronized void finished(TestCaseFinished event) {
        String uri = event.getTestCase().getUri().toString();
        String name = uri.substring(uri.lastIndexOf('/') + 1) + ":"
                + event.getTestCase().getLocation().getLine() + " "
                + event.getTestCase().getName();
        Status status = event.getResult().getStatus();
        // One that is pending for another reason than a listed one is not as it was: candidates differ, or the machine
        // is late.
        boolean passed = status.isOk()
                || (status == Status.PENDING
                        && mayBePending.reason(event.getTestCase().getName()).isPresent());
        String problem = passed
                ? ""
                : Optional.ofNullable(event.getResult().getError())
                        .map(error -> String.valueOf(error.getMessage())
                                .strip()
                                .lines()
                                .findFirst()
                                .orElse(""))
                        .orElse(status.name());
        double seconds = event.getResult().getDuration().toMillis() / 1000.0;
        results.add(new ScenarioResult(name, claims(event.getTestCase().getTags()), passed, seconds, problem));
    }

    private static Set<String> claims(List<String> tags) {
        return tags.stream()
                .filter(tag -> tag.startsWith(Claims.TAG))
                .map(tag -> tag.substring(Claims.TAG.length()))
                .collect(Collectors.toSet());
    }

    /** All that ended so far, by feature and line. */
    synchronized List<ScenarioResult> all() {
        return results.stream()
                .sorted(Comparator.comparing(ScenarioResult::name))
                .toList();
    }
}
