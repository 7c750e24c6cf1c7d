package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.claim.Claim;
import io.github.spmodesim.scenarios.claim.Claims;
import io.github.spmodesim.scenarios.report.Cell;
import io.github.spmodesim.scenarios.report.Named;
import io.github.spmodesim.scenarios.result.RunResult;
import io.github.spmodesim.scenarios.result.Summary;
import io.github.spmodesim.simulator.dialect.DialectTree;
import java.util.List;
import java.util.Optional;

/**
 * What the site tells of.
 *
 * @param run what was run
 * @param claims what the article says
 * @param matrices the tables of causes and remedies, those of troubles that were not run being empty
 * @param dialect the service as it was simulated
 * @param notes what stands beside the run
 */
record Documentation(RunResult run, Claims claims, List<Matrix> matrices, DialectTree dialect, Notes notes) {
    private static final Glossary GLOSSARY = Glossary.read();
    private static final List<String> TROUBLES = List.of("T1", "T2", "T3", "T4", "T5");

    /** Copies the list. */
    Documentation {
        matrices = List.copyOf(matrices);
    }

    static Documentation of(RunResult run, Claims claims, DialectTree dialect, Notes notes) {
        List<Cell> cells = run.cells();
        List<Matrix> matrices =
                TROUBLES.stream().map(trouble -> new Matrix(trouble, cells)).toList();
        return new Documentation(run, claims, matrices, dialect, notes);
    }

    Summary summary() {
        return Summary.of(run, claims);
    }

    /** What a trouble is called: its symptom, as the claims have it. */
    Words trouble(String id) {
        String number = id.substring(1);
        return claims.headings().stream()
                .filter(heading -> heading.key().equals("trouble-" + number))
                .findFirst()
                .map(heading -> new Words(heading.ja(), heading.en()))
                .orElseGet(() -> new Words("トラブル" + number, "Trouble " + number));
    }

    /** The fact of a claim. */
    Optional<Words> fact(String id) {
        return claims.find(id).map(Documentation::fact);
    }

    /** A cause or a remedy. */
    static Words words(Named named) {
        return GLOSSARY.of(named);
    }

    /** A word of the features. */
    static Words words(String japanese) {
        return GLOSSARY.of(japanese);
    }

    static Words fact(Claim claim) {
        return new Words(claim.ja(), claim.en());
    }
}
