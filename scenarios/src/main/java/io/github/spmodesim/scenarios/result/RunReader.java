package io.github.spmodesim.scenarios.result;

import io.cucumber.messages.Convertor;
import io.cucumber.messages.NdjsonToMessageIterable;
import io.cucumber.messages.ndjson.Deserializer;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.query.Lineage;
import io.cucumber.query.Query;
import io.cucumber.query.Repository;
import io.cucumber.query.Repository.RepositoryFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what a run wrote, or is writing, as Cucumber messages. */
public final class RunReader {
    /** The file of messages in a directory of reports. */
    public static final String MESSAGES = "messages.ndjson";

    private final Query query;
    private final ScenarioReader scenarios;

    private RunReader(Query query) {
        this.query = query;
        this.scenarios = new ScenarioReader(query);
    }

    /**
     * The run that a file of messages tells of, one JSON object a line.
     *
     * @throws IOException where the file cannot be read, or holds no messages
     */
    public static RunResult read(Path messages) throws IOException {
        Repository repository = repository();
        try (InputStream in = Files.newInputStream(messages);
                NdjsonToMessageIterable envelopes = new NdjsonToMessageIterable(in, new Deserializer())) {
            for (Envelope envelope : envelopes) {
                repository.update(envelope);
            }
        }
        return read(repository);
    }

    /** The run that messages have told of so far. */
    static RunResult read(Repository repository) {
        return new RunReader(new Query(repository)).run();
    }

    /** Takes up what a run is read from. */
    static Repository repository() {
        return Repository.builder()
                .feature(RepositoryFeature.INCLUDE_ATTACHMENTS, true)
                .feature(RepositoryFeature.INCLUDE_GHERKIN_DOCUMENTS, true)
                .build();
    }

    private RunResult run() {
        Map<String, List<TestCaseStarted>> byFile = new TreeMap<>();
        for (TestCaseStarted started : query.findAllTestCaseStarted()) {
            query.findPickleBy(started).ifPresent(pickle -> byFile.computeIfAbsent(
                            pickle.getUri(), uri -> new ArrayList<>())
                    .add(started));
        }
        List<FeatureResult> features = new ArrayList<>();
        byFile.forEach((uri, started) -> features.add(feature(uri, started)));
        Instant start = query.findTestRunStarted()
                .map(run -> Convertor.toInstant(run.getTimestamp()))
                .orElse(Instant.EPOCH);
        return new RunResult(start, query.findTestRunDuration().orElse(Duration.ZERO), features);
    }

    private FeatureResult feature(String uri, List<TestCaseStarted> started) {
        // A run in parallel starts them in any order.
        List<ScenarioResult> results = started.stream()
                .map(scenarios::read)
                .sorted(Comparator.comparingLong(result -> result.place().line()))
                .toList();
        return query.findLineageBy(started.get(0))
                .flatMap(Lineage::feature)
                .map(feature -> new FeatureResult(uri, feature.getName(), description(feature), results))
                .orElseGet(() -> new FeatureResult(uri, uri, "", results));
    }

    private static String description(Feature feature) {
        return feature.getDescription()
                .lines()
                .map(String::strip)
                .reduce((above, below) -> above + "\n" + below)
                .orElse("")
                .strip();
    }
}
