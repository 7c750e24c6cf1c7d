package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;
import io.github.spmodesim.scenarios.report.Cell;
import io.github.spmodesim.scenarios.report.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The table of a trouble as it stands on the trouble's page: one sign for each mail app in each place. */
final class MatrixTable {
    private final Matrix matrix;

    MatrixTable(Matrix matrix) {
        this.matrix = matrix;
    }

    /** Where a place of the table leads to. */
    static String place(Matrix matrix, Named cause, Named remedy) {
        return Address.trials(matrix.trouble(), cause.id(), remedy.id()).from(Address.trouble(matrix.trouble()));
    }

    /** A cause or a remedy with its id. */
    static Html name(Named named) {
        return Html.of("{}{}", Badges.named(named), Documentation.words(named).html());
    }

    /** The whole table, its legend and the choice of one app. */
    Html html() {
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
                place(matrix, cause, remedy),
                Documentation.words(remedy).html(),
                signs(cause, remedy),
                differs
                        ? Html.of(
                                "<span class=\"note\">※<span class=\"sr\">{}</span></span>",
                                new Words("記事と相違", "differs from the article").html())
                        : Html.NOTHING);
    }

    private Html signs(Named cause, Named remedy) {
        List<Html> signs = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, String> app : matrix.apps().entrySet()) {
            Sign sign = matrix.sign(matrix.at(cause, remedy, app.getKey()));
            signs.add(Html.of(
                    "<i class=\"{}\" data-app=\"{}\" title=\"{}\">{}</i>",
                    sign.style(),
                    number++,
                    app.getValue(),
                    sign.glyph()));
        }
        return Html.of(
                "<span class=\"signs\" aria-hidden=\"true\">{}</span><span class=\"sr\">{}</span>",
                signs,
                matrix.sign(cause, remedy).words().html());
    }
}
