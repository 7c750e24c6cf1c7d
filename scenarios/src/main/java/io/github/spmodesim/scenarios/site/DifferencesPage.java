package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;
import io.github.spmodesim.scenarios.result.ScenarioResult;
import java.util.List;

/** Where the evidence contradicts the article. */
final class DifferencesPage {
    private static final Address HERE = Address.DIFFERENCES;

    private final Documentation documentation;

    DifferencesPage(Documentation documentation) {
        this.documentation = documentation;
    }

    Page page() {
        List<ScenarioResult> differing = documentation.run().scenarios().stream()
                .filter(ScenarioResult::differs)
                .toList();
        Html list = differing.isEmpty()
                ? Html.of("<p class=\"empty\">{}</p>", new Words("この実行にはありません。", "None in this run.").html())
                : Html.of("<ul class=\"claims\">{}</ul>", differing.stream().map(this::item).toList());
        return new Page(
                HERE,
                new Words("記事と相違", "Where the article is wrong or incomplete"),
                Html.of(
                        "<p class=\"lead\">{}</p>{}",
                        new Words(
                                        "公開された根拠が記事と食い違うところでは、シナリオは根拠のほうを期待し、ここに載ります。",
                                        "Where public evidence contradicts the article, the scenario expects what the evidence says, and stands here.")
                                .html(),
                        list));
    }

    private Html item(ScenarioResult scenario) {
        Html facts = scenario.claims().stream()
                .map(id -> Html.of(
                        "<p>{} {}</p>",
                        Links.toClaim(id, HERE),
                        documentation.fact(id).map(Words::html).orElse(Html.NOTHING)))
                .collect(Html.joined());
        return Html.of(
                "<li>{} <div class=\"fact\"><p>{}</p><div class=\"claimed\">{}</div></div></li>",
                Badges.dot(scenario.outcome()),
                Links.to(scenario, HERE),
                facts);
    }
}
