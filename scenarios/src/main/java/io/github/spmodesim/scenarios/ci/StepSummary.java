package io.github.spmodesim.scenarios.ci;

import io.github.spmodesim.scenarios.claim.Claims;
import io.github.spmodesim.scenarios.claim.Heading;
import io.github.spmodesim.scenarios.result.Outcome;
import io.github.spmodesim.scenarios.result.RunResult;
import io.github.spmodesim.scenarios.result.ScenarioResult;
import io.github.spmodesim.scenarios.result.Summary;
import java.util.List;

/** The page that GitHub Actions shows of a job: Markdown for {@code GITHUB_STEP_SUMMARY}. */
final class StepSummary {
    private static final int SHOWN = 50;

    private final RunResult run;
    private final Claims claims;
    private final Summary summary;

    StepSummary(RunResult run, Claims claims) {
        this.run = run;
        this.claims = claims;
        this.summary = Summary.of(run, claims);
    }

    String markdown() {
        StringBuilder out = new StringBuilder();
        out.append("## ")
                .append(summary.isBroken() ? "❌ 証明が破れています" : "✅ すべて期待どおりです")
                .append("\n\n");
        out.append("| | 成功 | 失敗 | 保留 | 未実行 |\n|---|--:|--:|--:|--:|\n");
        row(out, "主張", summary.claims());
        row(out, "シナリオ", summary.scenarios());
        int cells = summary.cells();
        out.append("| 原因×対処のセル | ").append(cells - summary.unexpected());
        out.append(" | ").append(summary.unexpected()).append(" | | |\n\n");
        headings(out);
        list(out, "失敗", Outcome.FAILED);
        list(out, "保留", Outcome.PENDING);
        return out.toString();
    }

    private static void row(StringBuilder out, String name, Summary.Count count) {
        out.append("| ").append(name).append(" | ").append(count.passed());
        out.append(" | ").append(count.failed()).append(" | ").append(count.pending());
        out.append(" | ").append(count.skipped()).append(" |\n");
    }

    private void headings(StringBuilder out) {
        out.append("| 記事の見出し | 証明済み |\n|---|--:|\n");
        for (Heading heading : claims.headings()) {
            List<Outcome> outcomes = claims.under(heading).stream()
                    .map(claim -> Summary.of(claim, run))
                    .toList();
            long passed =
                    outcomes.stream().filter(outcome -> outcome == Outcome.PASSED).count();
            out.append("| ").append(text(heading.ja())).append(" | ");
            out.append(passed).append("/").append(outcomes.size()).append(" |\n");
        }
        out.append("\n");
    }

    private void list(StringBuilder out, String title, Outcome outcome) {
        List<ScenarioResult> scenarios = run.scenarios().stream()
                .filter(scenario -> scenario.outcome() == outcome)
                .toList();
        if (scenarios.isEmpty()) {
            return;
        }
        out.append("### ").append(title).append(" ").append(scenarios.size()).append("\n\n");
        scenarios.stream()
                .limit(SHOWN)
                .forEach(scenario -> out.append("- ")
                        .append(text(scenario.place().name()))
                        .append(": ")
                        .append(text(scenario.message().lines().findFirst().orElse("")))
                        .append("\n"));
        if (scenarios.size() > SHOWN) {
            out.append("- … +").append(scenarios.size() - SHOWN).append("\n");
        }
        out.append("\n");
    }

    /** What was read, without what Markdown and HTML would take for markup. */
    private static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("([\\\\`*_{}\\[\\]|#])", "\\\\$1");
    }
}
