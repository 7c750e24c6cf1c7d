package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;
import io.github.spmodesim.scenarios.report.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One cell of a table: what was tried with each mail app, and what was said on the wire. */
final class TrialsPage {
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
        Address here = Address.trials(matrix.trouble(), cause.key(), remedy.key());
        return new Page(
                here,
                new Words(cause.words().ja() + " × " + remedy.words().ja(), cause.words().en() + " × " + remedy.words().en()),
                Html.of(List.of(crumbs(here), sentence(), others(here), apps())));
    }

    private Html crumbs(Address here) {
        return Html.of(
                "<p class=\"crumbs\"><a href=\"{}\">{}</a></p>",
                Address.trouble(matrix.trouble()).from(here, "matrix"),
                documentation.trouble(matrix.trouble()).html());
    }

    private Html sentence() {
        List<Trial> trials = matrix.cell(cause, remedy);
        boolean differs = trials.stream().anyMatch(trial -> trial.evidence().differs());
        return Html.of(
                "<dl class=\"facts\"><div><dt>{}</dt><dd>{} {}</dd></div><div><dt>{}</dt><dd>{} {}</dd></div><div><dt>{}</dt><dd>{}{}</dd></div></dl>",
                new Words("原因", "Cause").html(),
                Badges.id(cause.id()),
                cause.words().html(),
                new Words("対処", "Remedy").html(),
                remedy.id().isEmpty() ? Html.NOTHING : Badges.id(remedy.id()),
                remedy.words().html(),
                new Words("結果", "Result").html(),
                counts(),
                Badges.differs(differs));
    }

    private Html counts() {
        List<Html> counts = new ArrayList<>();
        for (Sign sign : Sign.values()) {
            long apps = matrix.apps().keySet().stream()
                    .filter(app -> Sign.of(matrix.cell(cause, remedy, app)) == sign)
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
                .filter(other -> !matrix.cell(cause, other).isEmpty())
                .map(other -> Html.of(
                        "<li><a class=\"chip {}\" href=\"{}\"{}><span aria-hidden=\"true\">{}</span> {}</a></li>",
                        Sign.of(matrix.cell(cause, other)).style(),
                        Address.trials(matrix.trouble(), cause.key(), other.key()).from(here),
                        other.equals(remedy) ? Html.of(" aria-current=\"page\"") : Html.NOTHING,
                        Sign.of(matrix.cell(cause, other)).glyph(),
                        other.words().html()))
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
            List<Trial> trials = matrix.cell(cause, remedy, app.getKey());
            if (!trials.isEmpty()) {
                sections.add(app(number, app.getValue(), trials));
            }
            number++;
        }
        return Html.of(sections);
    }

    private Html app(int number, String name, List<Trial> trials) {
        return Html.of(
                "<section class=\"app\" id=\"app-{}\" aria-labelledby=\"app-{}-name\"><h2 id=\"app-{}-name\">{} <span lang=\"ja\">{}</span></h2>{}</section>",
                number,
                number,
                number,
                Sign.of(trials).html(),
                name,
                trials.stream().map(TrialsPage::trial).collect(Html.joined()));
    }

    private static Html trial(Trial trial) {
        return Html.of(
                "<h3><span lang=\"ja\">{}</span></h3>{}{}{}",
                trial.app().drive(),
                symptom(trial.evidence().symptom()),
                effects(trial),
                new TranscriptView(trial.evidence()).html());
    }

    private static Html symptom(List<String> lines) {
        return lines.isEmpty()
                ? Html.NOTHING
                : Html.of(
                        "<p class=\"symptom\">{} <q lang=\"ja\">{}</q></p>",
                        new Words("対処の前の画面:", "On the screen before:").html(),
                        String.join(" ", lines));
    }

    private static Html effects(Trial trial) {
        Html variants = trial.app().variants() > 1
                ? new Words(
                                "不明な値の候補 " + trial.app().variants() + "通りのどれでも同じ",
                                "the same for each of " + trial.app().variants() + " candidates of unknown values")
                        .html()
                : Html.NOTHING;
        return Html.of(
                "<p class=\"effects\">{} {} <span class=\"variants\">{}</span></p>",
                effect(trial.actual()),
                trial.asExpected()
                        ? Html.of("<span class=\"as\">{}</span>", new Words("シナリオの期待どおり", "as the scenario expects").html())
                        : Html.of("<strong class=\"wrong\">{} {}</strong>", new Words("期待は", "expected:").html(), effect(trial.expected())),
                variants);
    }

    private static Html effect(Cell.Effect effect) {
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
