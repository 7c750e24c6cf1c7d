package io.github.spmodesim.scenarios.result;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.AttachmentContentEncoding;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTag;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.TestStep;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.query.Lineage;
import io.cucumber.query.Query;
import io.github.spmodesim.scenarios.report.Cell;
import io.github.spmodesim.scenarios.report.Cells;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one scenario out of the messages. */
final class ScenarioReader {
    private static final String PLAIN = "text/plain";

    private final Query query;

    ScenarioReader(Query query) {
        this.query = query;
    }

    ScenarioResult read(TestCaseStarted started) {
        Pickle pickle = query.findPickleBy(started).orElseThrow();
        List<StepResult> steps = new ArrayList<>();
        List<Attachment> attachments = new ArrayList<>();
        for (Map.Entry<TestStepFinished, TestStep> step : query.findTestStepFinishedAndTestStepBy(started)) {
            attachments.addAll(query.findAttachmentsBy(step.getKey()));
            query.findPickleStepBy(step.getValue())
                    .ifPresent(text -> steps.add(step(text, step.getKey().getTestStepResult())));
        }
        return new ScenarioResult(
                place(pickle),
                pickle.getTags().stream().map(PickleTag::getName).toList(),
                query.findTestCaseDurationBy(started).orElse(Duration.ZERO),
                steps,
                evidence(started, attachments));
    }

    private ScenarioResult.Place place(Pickle pickle) {
        long line = query.findLocationOf(pickle)
                .map(location -> location.getLine())
                .orElse(0L);
        String rule = query.findLineageBy(pickle)
                .flatMap(Lineage::rule)
                .map(Rule::getName)
                .orElse("");
        return new ScenarioResult.Place(pickle.getUri(), line, rule, pickle.getName());
    }

    private ScenarioResult.Evidence evidence(TestCaseStarted started, List<Attachment> attachments) {
        Outcome outcome = query.findMostSevereTestStepResultBy(started)
                .map(result -> Outcome.of(result.getStatus()))
                .orElse(Outcome.SKIPPED);
        List<Cell> cells = attachments.stream()
                .filter(attachment -> attachment.getMediaType().equals(Cells.MEDIA_TYPE))
                .map(attachment -> Cells.read(octets(attachment)))
                .toList();
        List<String> texts = attachments.stream()
                .filter(attachment -> attachment.getMediaType().startsWith(PLAIN))
                .map(attachment -> new String(octets(attachment), StandardCharsets.UTF_8))
                .toList();
        return new ScenarioResult.Evidence(outcome, cells, texts);
    }

    private StepResult step(PickleStep step, TestStepResult result) {
        String keyword =
                query.findStepBy(step).map(Step::getKeyword).orElse("").strip();
        return new StepResult(
                keyword, step.getText(), table(step), Outcome.of(result.getStatus()), message(result));
    }

    private static List<List<String>> table(PickleStep step) {
        return step.getArgument()
                .flatMap(argument -> argument.getDataTable())
                .map(table -> table.getRows().stream()
                        .map(row -> row.getCells().stream()
                                .map(cell -> cell.getValue())
                                .toList())
                        .toList())
                .orElse(List.of());
    }

    private static String message(TestStepResult result) {
        Optional<String> said = result.getException().flatMap(exception -> exception.getMessage());
        return said.or(result::getMessage).orElse("").strip();
    }

    private static byte[] octets(Attachment attachment) {
        return attachment.getContentEncoding() == AttachmentContentEncoding.BASE64
                ? Base64.getDecoder().decode(attachment.getBody())
                : attachment.getBody().getBytes(StandardCharsets.UTF_8);
    }
}
