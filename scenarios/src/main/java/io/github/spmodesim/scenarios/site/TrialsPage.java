package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;
import io.github.spmodesim.scenarios.report.Cell;
import io.github.spmodesim.scenarios.report.Effect;
import io.github.spmodesim.scenarios.report.Named;
import io.github.spmodesim.scenarios.report.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One cell of a table: what was tried with each mail app, and what was said on the wire. */
final class TrialsPage {
    private static final String UNKNOWN = "不明";
    private static final String LOOK_UP = "T3";

    private final Documentation documentation;
    private final Matrix matrix;
    private final Named cause;
    private final Named remedy;

    TrialsPage(Documentation documentation, Matrix matrix, Named cause, Named remedy) {
        this.documentation = documentation;
        this.matrix = matrix;
        this.cause = cause;
        this.remedy = remedy;
    }

    Page page() {
        Address here = Address.trials(matrix.trouble(), cause.id(), remedy.id());
        return new Page(
                here,
                new Words(
                        Documentation.words(cause).ja() + " × "
                                + Documentation.words(remedy).ja(),
                        Documentation.words(cause).en() + " × "
                                + Documentation.words(remedy).en()),
                Html.of(List.of(crumbs(here), sentence(), others(here), apps())));
    }

    private Html crumbs(Address here) {
        return Html.of(
                "<p class=\"crumbs\"><a href=\"{}\">{}</a></p>",
                Address.trouble(matrix.trouble()).from(here, "matrix"),
                documentation.trouble(matrix.trouble()).html());
    }

    private Html sentence() {
        boolean differs =
                matrix.at(cause, remedy).stream().anyMatch(cell -> cell.result().differs());
        return Html.of(
                "<dl class=\"facts\"><div><dt>{}</dt><dd>{}{}</dd></div><div><dt>{}</dt><dd>{}{}</dd></div><div><dt>{}</dt><dd>{}{}</dd></div></dl>",
                new Words("原因", "Cause").html(),
                Badges.named(cause),
                Documentation.words(cause).html(),
                new Words("対処", "Remedy").html(),
                Badges.named(remedy),
                Documentation.words(remedy).html(),
                new Words("結果", "Result").html(),
                counts(),
                Badges.differs(differs));
    }

    private Html counts() {
        List<Html> counts = new ArrayList<>();
        for (Sign sign : Sign.values()) {
            long apps = matrix.apps().keySet().stream()
                    .filter(app -> matrix.sign(matrix.at(cause, remedy, app)) == sign)
                    .count();
            if (apps > 0) {
                counts.add(Html.of(
                        "<span class=\"counted\">{} {}</span> ",
                        sign.spelled(),
                        new Words(apps + "アプリ", apps == 1 ? "1 app" : apps + " apps").html()));
            }
        }
        return Html.of(counts);
    }

    /** The other remedies for the same cause, so that a reader can go along the row. */
    private Html others(Address here) {
        Html links = matrix.remedies().stream()
                .filter(other -> !matrix.at(cause, other).isEmpty())
                .map(other -> Html.of(
                        "<li><a class=\"chip {}\" href=\"{}\"{}><span aria-hidden=\"true\">{}</span> {}</a></li>",
                        matrix.sign(cause, other).style(),
                        Address.trials(matrix.trouble(), cause.id(), other.id()).from(here),
                        other.equals(remedy) ? Html.of(" aria-current=\"page\"") : Html.NOTHING,
                        matrix.sign(cause, other).glyph(),
                        Documentation.words(other).html()))
                .collect(Html.joined());
        return Html.of(
                "<details class=\"row\"><summary>{}</summary><ul class=\"chips\">{}</ul></details>",
                new Words("同じ原因へのほかの対処", "Other remedies for the same cause").html(),
                links);
    }

    private Html apps() {
        List<Html> sections = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, String> app : matrix.apps().entrySet()) {
            List<Cell> cells = matrix.at(cause, remedy, app.getKey());
            if (!cells.isEmpty()) {
                sections.add(app(number, app.getValue(), cells));
            }
            number++;
        }
        return Html.of(sections);
    }

    private Html app(int number, String name, List<Cell> cells) {
        return Html.of(
                "<section class=\"app\" id=\"app-{}\" aria-labelledby=\"app-{}-name\"><h2 id=\"app-{}-name\">{} <span lang=\"ja\">{}</span></h2>{}</section>",
                number,
                number,
                number,
                matrix.sign(cells).html(),
                name,
                cells.stream().map(this::tried).collect(Html.joined()));
    }

    private Html tried(Cell cell) {
        return Html.of(
                "<h3>{}</h3>{}{}{}{}{}",
                Documentation.words(cell.trial().client().drive()).html(),
                effects(cell),
                assumed(cell.trial().client().assumed()),
                steps(cell.trial()),
                symptom(cell.result().symptom()),
                new TranscriptView(cell.evidence()).html());
    }

    /** What nobody knows and one candidate alone stands for: the cell would be another if that were wrong. */
    private static Html assumed(List<String> paths) {
        if (paths.isEmpty()) {
            return Html.NOTHING;
        }
        return Html.of(
                "<details class=\"row assumed\"><summary>{}</summary><ul>{}</ul></details>",
                new Words(
                                "単一の候補による(不明な値 " + paths.size() + ")",
                                "rests on one candidate (unknown values: " + paths.size() + ")")
                        .html(),
                paths.stream()
                        .map(path -> Html.of("<li><code>{}</code></li>", path))
                        .collect(Html.joined()));
    }

    /** Nothing where the remedy's name says it all. */
    private static Html steps(Trial trial) {
        if (trial.steps().isEmpty()
                || trial.steps().equals(List.of(trial.remedy().ja()))) {
            return Html.NOTHING;
        }
        return Html.of(
                "<p>{}</p><ol class=\"steps\" lang=\"ja\">{}</ol>",
                new Words("したこと:", "What was done:").html(),
                trial.steps().stream().map(step -> Html.of("<li>{}</li>", step)).collect(Html.joined()));
    }

    private static Html symptom(String words) {
        if (words.equals(UNKNOWN)) {
            return Html.of(
                    "<p class=\"symptom\">{}</p>",
                    new Words("画面の言葉は分かっていません。", "What the screen says is not known.").html());
        }
        return words.isEmpty()
                ? Html.NOTHING
                : Html.of(
                        "<p class=\"symptom\">{} <q lang=\"ja\">{}</q></p>",
                        new Words("対処のあとの画面:", "On the screen afterwards:").html(),
                        words);
    }

    private Html effects(Cell cell) {
        int candidates = cell.trial().client().variants();
        Html variants = candidates > 1
                ? new Words(
                                "不明な値の候補 " + candidates + "通りのどれでも同じ",
                                "the same for each of " + candidates + " candidates of unknown values")
                        .html()
                : Html.NOTHING;
        return Html.of(
                "<p class=\"effects\">{} {} <span class=\"variants\">{}</span></p>",
                effect(cell.result().actual()),
                cell.isAsExpected()
                        ? Html.of(
                                "<span class=\"as\">{}</span>",
                                new Words("シナリオの期待どおり", "as the scenario expects").html())
                        : Html.of(
                                "<strong class=\"wrong\">{} {}</strong>",
                                new Words("期待は", "expected:").html(),
                                effect(cell.result().expected())),
                variants);
    }

    /** Both directions; or, where the trouble is with a page, whether it shows what it is opened for. */
    private Html effect(Effect effect) {
        if (matrix.trouble().equals(LOOK_UP)) {
            return Html.of(
                    "<span class=\"effect\">{} {}</span>",
                    new Words("IMAP専用パスワードの確認", "looking the IMAP-only password up").html(),
                    can(effect.works()));
        }
        return Html.of(
                "<span class=\"effect\">{} {}</span> <span class=\"effect\">{} {}</span>",
                new Words("受信", "receiving").html(),
                can(effect.receives()),
                new Words("送信", "sending").html(),
                can(effect.sends()));
    }

    private static Html can(boolean works) {
        return works
                ? Html.of("<b class=\"can\">{}</b>", new Words("できる", "works").html())
                : Html.of("<b class=\"cannot\">{}</b>", new Words("できない", "fails").html());
    }
}
