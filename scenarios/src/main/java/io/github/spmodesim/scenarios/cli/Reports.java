package io.github.spmodesim.scenarios.cli;

import io.github.spmodesim.scenarios.ci.CiReport;
import io.github.spmodesim.scenarios.claim.Claims;
import io.github.spmodesim.scenarios.result.RunResult;
import io.github.spmodesim.scenarios.site.LivingDocumentation;
import io.github.spmodesim.scenarios.world.World;
import io.github.spmodesim.simulator.dialect.DialectTree;
import io.github.spmodesim.simulator.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Path;

/** What is made of a run: the living documentation for people, numbers and annotations for a CI server. */
final class Reports {
    private static final String USUAL_DIALECT = "docomo";

    private final Path directory;

    /** Reports in a directory. */
    Reports(Path directory) {
        this.directory = directory;
    }

    /**
     * Writes them.
     *
     * @param run what was run
     */
    void write(RunResult run) throws IOException {
        CiReport ci = new CiReport(run, Claims.ofTheArticle());
        ci.write(directory);
        ci.tellGitHub(System.getenv(), System.out);
        writeSite(run);
    }

    /**
     * Writes the living documentation alone, with what stands beside the run by now.
     *
     * @param run what was run
     */
    void writeSite(RunResult run) throws IOException {
        DialectTree dialect = Dialects.of(System.getProperty(World.DIALECT_PROPERTY, USUAL_DIALECT));
        LivingDocumentation.write(directory, run, dialect);
    }
}
