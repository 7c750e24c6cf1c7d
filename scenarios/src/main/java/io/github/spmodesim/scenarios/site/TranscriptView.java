package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;
import io.github.spmodesim.scenarios.report.Evidence;
import java.util.ArrayList;
import java.util.List;

/** What was said on the wire, the decisive line marked and explained. */
final class TranscriptView {
    private static final Words DECISIVE = new Words("決め手", "decisive");

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
            shown.add(line(lines.get(i), i == evidence.decisive()));
        }
        return Html.of(
                "{}<details class=\"wire\"><summary>{}</summary><ol>{}</ol></details>",
                decisive(),
                new Words("通信の記録 " + lines.size() + "行", "on the wire, " + lines.size() + " lines").html(),
                shown);
    }

    /** The decisive line before all others, so that nobody has to look for it. */
    private Html decisive() {
        int decisive = evidence.decisive();
        if (decisive < 0 || decisive >= evidence.lines().size()) {
            return Html.NOTHING;
        }
        return Html.of(
                "<p class=\"decisive\"><b>{}</b> <code>{}</code> <span class=\"why\">{}</span></p>",
                DECISIVE.html(),
                evidence.lines().get(decisive),
                why().html());
    }

    private Html line(String line, boolean decisive) {
        return decisive
                ? Html.of(
                        "<li class=\"{} here\"><mark><code>{}</code></mark> <b>{}</b> <span class=\"why\">{}</span></li>",
                        side(line),
                        line,
                        DECISIVE.html(),
                        why().html())
                : Html.of("<li class=\"{}\"><code>{}</code></li>", side(line), line);
    }

    private Words why() {
        return new Words(evidence.ja(), evidence.en());
    }

    /** Who said it: lines are {@code IMAP C: ...} or {@code C: ...}. */
    private static String side(String line) {
        if (line.matches("(\\w+ )?C: .*")) {
            return "c";
        }
        return line.matches("(\\w+ )?S: .*") ? "s" : "r";
    }
}
