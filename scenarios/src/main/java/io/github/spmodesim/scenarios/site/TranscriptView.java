package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;
import io.github.spmodesim.scenarios.report.Evidence;
import java.util.ArrayList;
import java.util.List;

/** What was said on the wire, the decisive line marked and explained. */
final class TranscriptView {
    private final Evidence evidence;

    TranscriptView(Evidence evidence) {
        this.evidence = evidence;
    }

    Html html() {
        List<String> lines = evidence.lines();
        if (lines.isEmpty()) {
            return Html.of("<p class=\"silent\">{}</p>", why().html());
        }
        List<Html> shown = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            shown.add(i == evidence.decisive() ? decisive(lines.get(i)) : line(lines.get(i)));
        }
        return Html.of(
                "<details class=\"wire\"{}><summary>{}</summary><ol>{}</ol></details>",
                evidence.decisive() >= 0 ? Html.of(" open") : Html.NOTHING,
                new Words("通信の記録 " + lines.size() + "行", "on the wire, " + lines.size() + " lines").html(),
                shown);
    }

    private Words why() {
        return new Words(evidence.ja(), evidence.en());
    }

    private static Html line(String line) {
        return Html.of("<li class=\"{}\"><code>{}</code></li>", side(line), line);
    }

    private Html decisive(String line) {
        return Html.of(
                "<li class=\"{} decisive\"><mark><code>{}</code></mark><p class=\"why\"><b>{}</b> {}</p></li>",
                side(line),
                line,
                new Words("決め手", "decisive").html(),
                why().html());
    }

    /** Who said it: lines are {@code IMAP C: ...} or {@code C: ...}. */
    private static String side(String line) {
        if (line.matches("(\\w+ )?C: .*")) {
            return "c";
        }
        return line.matches("(\\w+ )?S: .*") ? "s" : "r";
    }
}
