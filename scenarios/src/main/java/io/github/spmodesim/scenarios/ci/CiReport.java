package io.github.spmodesim.scenarios.ci;

import io.github.spmodesim.scenarios.claim.Claims;
import io.github.spmodesim.scenarios.result.Outcome;
import io.github.spmodesim.scenarios.result.RunResult;
import io.github.spmodesim.scenarios.result.Summary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** Tells a CI server of a run. */
public final class CiReport {
    /** The run in numbers. */
    public static final String SUMMARY = "summary.json";

    /** The same for a badge. */
    public static final String BADGE = "badge.json";

    private static final String ACTIONS = "GITHUB_ACTIONS";
    private static final String STEP_SUMMARY = "GITHUB_STEP_SUMMARY";
    // GitHub shows ten of a kind for a step; more would only hide the log.
    private static final int ANNOTATIONS = 10;

    private final RunResult run;
    private final Claims claims;

    /** A report of a run. */
    public CiReport(RunResult run, Claims claims) {
        this.run = run;
        this.claims = claims;
    }

    /**
     * Writes {@link #SUMMARY} and {@link #BADGE}.
     *
     * @param report the directory of reports
     */
    public void write(Path report) throws IOException {
        Summary summary = Summary.of(run, claims);
        SummaryJson.write(report.resolve(SUMMARY), run, summary);
        SummaryJson.writeBadge(report.resolve(BADGE), summary);
    }

    /**
     * Annotates the features and fills the page of the job where GitHub Actions runs this, and does nothing elsewhere.
     *
     * @param environment the variables of the environment
     * @param log what GitHub Actions reads
     */
    public void tellGitHub(Map<String, String> environment, PrintStream log) throws IOException {
        if (!"true".equals(environment.get(ACTIONS))) {
            return;
        }
        annotate(Outcome.FAILED, log);
        annotate(Outcome.PENDING, log);
        String page = environment.getOrDefault(STEP_SUMMARY, "");
        if (!page.isEmpty()) {
            Files.writeString(
                    Path.of(page),
                    new StepSummary(run, claims).markdown(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }

    private void annotate(Outcome outcome, PrintStream log) {
        run.scenarios().stream()
                .filter(scenario -> scenario.outcome() == outcome)
                .limit(ANNOTATIONS)
                .forEach(scenario -> log.println(Annotation.of(scenario)));
    }
}
