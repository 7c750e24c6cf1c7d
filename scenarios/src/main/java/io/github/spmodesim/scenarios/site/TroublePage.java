package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;
import io.github.spmodesim.scenarios.report.Cell;
import io.github.spmodesim.scenarios.report.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One trouble: what people see, what helps against which cause, and the whole table. */
final class TroublePage {
    private final Documentation documentation;
    private final Matrix matrix;
    private final Address here;

    TroublePage(Documentation documentation, Matrix matrix) {
        this.documentation = documentation;
        this.matrix = matrix;
        this.here = Address.trouble(matrix.trouble());
    }

    Page page() {
        Html content = matrix.isEmpty()
                ? Html.of(
                        "<p class=\"empty\">{}</p>",
                        new Words("この実行では試していません。", "It was not tried in this run.").html())
                : Html.of(List.of(lead(), answers(), table(), symptoms(), features()));
        return new Page(here, documentation.trouble(matrix.trouble()), content);
    }

    private Html lead() {
        return documentation
                .fact(matrix.trouble())
                .map(fact -> Html.of("<p class=\"lead\">{}</p>", fact.html()))
                .orElse(Html.NOTHING);
    }

    private Html symptoms() {
        List<Html> apps = new ArrayList<>();
        matrix.apps().forEach((id, name) -> {
            List<String> seen = matrix.symptoms(id);
            if (!seen.isEmpty()) {
                apps.add(Html.of(
                        "<div><dt lang=\"ja\">{}</dt><dd>{}</dd></div>",
                        name,
                        seen.stream().map(words -> Html.of("<q lang=\"ja\">{}</q>", words)).toList()));
            }
        });
        return apps.isEmpty()
                ? Html.NOTHING
                : Html.of(
                        "<section aria-labelledby=\"seen\"><h2 id=\"seen\">{}</h2><dl class=\"answers quotes\">{}</dl></section>",
                        new Words("画面に出る言葉", "What people see").html(),
                        apps);
    }

    private Html answers() {
        return Html.of(
                "<section aria-labelledby=\"answers\"><h2 id=\"answers\">{}</h2><dl class=\"answers\">{}</dl></section>",
                new Words("早見: 原因ごとに直る対処", "At a glance: what cures which cause").html(),
                matrix.causes().stream().map(this::answer).collect(Html.joined()));
    }

    private Html answer(Named cause) {
        List<Html> cures = new ArrayList<>();
        for (Named remedy : matrix.remedies()) {
            long cured = matrix.apps().keySet().stream()
                    .filter(app -> matrix.sign(matrix.at(cause, remedy, app)) == Sign.CURED)
                    .count();
            if (cured > 0) {
                cures.add(cure(cause, remedy, cured));
            }
        }
        Html list = cures.isEmpty()
                ? Html.of("<li class=\"no\">{}</li>", new Words("試した対処では直りません", "nothing that was tried cures it").html())
                : Html.of(cures);
        return Html.of("<div><dt>{}</dt><dd><ul class=\"cures\">{}</ul></dd></div>", name(cause), list);
    }

    private Html cure(Named cause, Named remedy, long cured) {
        long tried = matrix.apps().keySet().stream()
                .filter(app -> !matrix.at(cause, remedy, app).isEmpty())
                .count();
        return Html.of(
                "<li>{} <a href=\"{}\">{}</a> <span class=\"share\">{}/{}</span></li>",
                Sign.CURED.html(),
                trials(cause, remedy),
                Documentation.words(remedy).html(),
                cured,
                tried);
    }

    private Html table() {
        return Html.of(
                """
                <section aria-labelledby="matrix"><h2 id="matrix">{}</h2>
                {}
                {}
                <div class="scroll" role="region" aria-labelledby="matrix" tabindex="0">
                <table class="matrix">
                <thead><tr><th scope="col" class="corner">{}</th>{}</tr></thead>
                <tbody>{}</tbody>
                </table>
                </div>
                </section>""",
                new Words("原因×対処", "Causes × remedies").html(),
                choice(),
                legend(),
                new Words("原因 ＼ 対処", "cause ＼ remedy").html(),
                matrix.remedies().stream()
                        .map(remedy -> Html.of("<th scope=\"col\">{}</th>", name(remedy)))
                        .collect(Html.joined()),
                matrix.causes().stream().map(this::row).collect(Html.joined()));
    }

    private Html choice() {
        List<Html> options = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, String> app : matrix.apps().entrySet()) {
            options.add(Html.of("<option value=\"{}\" lang=\"ja\">{}</option>", number++, app.getValue()));
        }
        return Html.of(
                "<p class=\"choice needs-script\"><label for=\"app\">{}</label> <select id=\"app\"><option value=\"\" data-ja=\"すべて並べる\" data-en=\"all of them\">すべて並べる</option>{}</select></p>",
                new Words("アプリ", "App").html(),
                options);
    }

    private Html legend() {
        return Html.of(
                "<div class=\"legend\"><ul>{}</ul><p>{}</p><ol class=\"apps\">{}</ol></div>",
                List.of(Sign.values()).stream()
                        .map(sign -> Html.of("<li>{}</li>", sign.spelled()))
                        .collect(Html.joined()),
                new Words(
                                "ひとつのセルの中の記号は、アプリごとにこの順で並びます。セルを押すと記録が開きます。",
                                "The signs in a cell stand for the apps in this order. Press a cell for its record.")
                        .html(),
                matrix.apps().values().stream()
                        .map(name -> Html.of("<li lang=\"ja\">{}</li>", name))
                        .collect(Html.joined()));
    }

    private Html row(Named cause) {
        return Html.of(
                "<tr><th scope=\"row\">{}</th>{}</tr>",
                name(cause),
                matrix.remedies().stream().map(remedy -> cell(cause, remedy)).collect(Html.joined()));
    }

    private Html cell(Named cause, Named remedy) {
        List<Cell> cells = matrix.at(cause, remedy);
        if (cells.isEmpty()) {
            return Html.of("<td class=\"none\">{}</td>", Sign.NONE.html());
        }
        boolean differs = cells.stream().anyMatch(cell -> cell.result().differs());
        return Html.of(
                "<td><a class=\"cell {}\" href=\"{}\"><span class=\"sr remedy\">{}</span>{}{}</a></td>",
                matrix.sign(cells).style(),
                trials(cause, remedy),
                Documentation.words(remedy).html(),
                signs(cause, remedy),
                differs ? Html.of("<span class=\"note\">※<span class=\"sr\">{}</span></span>", new Words("記事と相違", "differs from the article").html()) : Html.NOTHING);
    }

    private Html signs(Named cause, Named remedy) {
        List<Html> signs = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, String> app : matrix.apps().entrySet()) {
            Sign sign = matrix.sign(matrix.at(cause, remedy, app.getKey()));
            signs.add(Html.of("<i class=\"{}\" data-app=\"{}\" title=\"{}\">{}</i>", sign.style(), number++, app.getValue(), sign.glyph()));
        }
        return Html.of(
                "<span class=\"signs\" aria-hidden=\"true\">{}</span><span class=\"sr\">{}</span>",
                signs,
                matrix.sign(cause, remedy).words().html());
    }

    private Html features() {
        Html links = documentation.run().features().stream()
                .filter(feature -> feature.scenarios().stream()
                        .anyMatch(scenario -> scenario.trouble().filter(matrix.trouble()::equals).isPresent()))
                .map(feature -> Html.of("<li><a href=\"{}\" lang=\"ja\">{}</a></li>", Address.feature(feature.uri()).from(here), feature.name()))
                .collect(Html.joined());
        return Html.of(
                "<section aria-labelledby=\"scenarios\"><h2 id=\"scenarios\">{}</h2><ul>{}</ul></section>",
                new Words("このトラブルのシナリオ", "The scenarios of this trouble").html(),
                links);
    }

    private String trials(Named cause, Named remedy) {
        return Address.trials(matrix.trouble(), cause.id(), remedy.id()).from(here);
    }

    private static Html name(Named named) {
        return Html.of("{}{}", Badges.named(named), Documentation.words(named).html());
    }
}
