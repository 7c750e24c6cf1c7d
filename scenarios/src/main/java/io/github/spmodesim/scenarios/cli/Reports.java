package io.github.spmodesim.scenarios.cli;

import io.github.spmodesim.scenarios.ci.CiReport;
import io.github.spmodesim.scenarios.claim.Claims;
import io.github.spmodesim.scenarios.result.RunResult;
import io.github.spmodesim.scenarios.site.LivingDocumentation;
import io.github.spmodesim.simulator.dialect.DialectTree;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** What is made of a run: the living documentation for people, numbers and annotations for a CI server. */
final class Reports {
    private final Path directory;

    /** Reports in a directory. */
    Reports(Path directory) {
        this.directory = directory;
    }

    /**
     * Writes them.
     *
     * @param run what was run
     * @param dialect the service as it was simulated
     * @param log where a CI server looks for what it is told
     * @return the first page of the living documentation
     */
    Path write(RunResult run, DialectTree dialect, PrintStream log) throws IOException {
        CiReport ci = new CiReport(run, Claims.ofTheArticle());
        ci.write(directory);
        ci.tellGitHub(System.getenv(), log);
        return LivingDocumentation.write(directory, run, dialect);
    }
}
