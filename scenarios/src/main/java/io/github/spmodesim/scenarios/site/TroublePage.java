package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;
import io.github.spmodesim.scenarios.report.Named;
import java.util.ArrayList;
import java.util.List;

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
                        "<p class=\"empty\" id=\"matrix\">{}</p>",
                        new Words("この実行では試していません。", "It was not tried in this run.").html())
                : Html.of(List.of(lead(), answers(), new MatrixTable(matrix).html(), symptoms(), features()));
        return new Page(here, documentation.trouble(matrix.trouble()), content);
    }

    /** The fact, unless the heading has said it already. */
    private Html lead() {
        Words heading = documentation.trouble(matrix.trouble());
        return documentation
                .fact(matrix.trouble())
                .filter(fact -> !heading.ja().endsWith(fact.ja()))
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
                        seen.stream()
                                .map(words -> Html.of("<q lang=\"ja\">{}</q>", words))
                                .toList()));
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
                ? Html.of(
                        "<li class=\"no\">{}</li>", new Words("試した対処では直りません", "nothing that was tried cures it").html())
                : Html.of(cures);
        return Html.of("<div><dt>{}</dt><dd><ul class=\"cures\">{}</ul></dd></div>", MatrixTable.name(cause), list);
    }

    private Html cure(Named cause, Named remedy, long cured) {
        long tried = matrix.apps().keySet().stream()
                .filter(app -> !matrix.at(cause, remedy, app).isEmpty())
                .count();
        return Html.of(
                "<li>{} <a href=\"{}\">{}</a> <span class=\"share\">{}/{}</span></li>",
                Sign.CURED.html(),
                MatrixTable.place(matrix, cause, remedy),
                Documentation.words(remedy).html(),
                cured,
                tried);
    }

    private Html features() {
        Html links = documentation.run().features().stream()
                .filter(feature -> feature.scenarios().stream()
                        .anyMatch(scenario -> scenario.trouble()
                                .filter(matrix.trouble()::equals)
                                .isPresent()))
                .map(feature -> Html.of(
                        "<li><a href=\"{}\" lang=\"ja\">{}</a></li>",
                        Address.feature(feature.uri()).from(here),
                        feature.name()))
                .collect(Html.joined());
        return Html.of(
                "<section aria-labelledby=\"scenarios\"><h2 id=\"scenarios\">{}</h2><ul>{}</ul></section>",
                new Words("このトラブルのシナリオ", "The scenarios of this trouble").html(),
                links);
    }
}
