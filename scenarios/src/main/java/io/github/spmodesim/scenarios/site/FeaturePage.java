package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;
import io.github.spmodesim.scenarios.result.FeatureResult;
import io.github.spmodesim.scenarios.result.ScenarioResult;
import io.github.spmodesim.scenarios.result.StepResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One feature with its scenarios, step by step. */
final class FeaturePage {
    private static final String ENGLISH =
            "Scenarios are written in Japanese; the claims beside them are linked to their English text.";

    private final FeatureResult feature;
    private final Address here;

    FeaturePage(FeatureResult feature) {
        this.feature = feature;
        this.here = Address.feature(feature.uri());
    }

    Page page() {
        return new Page(
                here,
                Words.same(feature.name()),
                Html.of(
                        "<p class=\"crumbs\"><a href=\"{}\">{}</a> <span lang=\"ja\">{}</span></p><p class=\"description\" lang=\"ja\">{}</p><p class=\"en\" lang=\"en\">{}</p>{}",
                        Address.SCENARIOS.from(here),
                        new Words("シナリオ", "Scenarios").html(),
                        feature.file(),
                        feature.description(),
                        ENGLISH,
                        scenarios()));
    }

    private Html scenarios() {
        List<Html> all = new ArrayList<>();
        String rule = "";
        for (ScenarioResult scenario : feature.scenarios()) {
            if (!scenario.place().rule().equals(rule)) {
                rule = scenario.place().rule();
                all.add(Html.of("<h2 class=\"rule\" lang=\"ja\">{}</h2>", rule));
            }
            all.add(scenario(scenario));
        }
        return Html.of(all);
    }

    private Html scenario(ScenarioResult scenario) {
        return Html.of(
                """
                <section class="scenario" id="{}">
                <details open><summary><span class="title">{} <span class="scenario-name" lang="ja">{}</span></span>{}</summary>
                <p class="tags">{} {} <span class="took">{} s</span></p>
                <ol class="steps">{}</ol>{}
                </details>
                </section>""",
                Links.anchor(scenario),
                Badges.dot(scenario.outcome()),
                scenario.place().name(),
                Badges.differs(scenario.differs()),
                scenario.claims().stream()
                        .map(id -> Html.of("{} ", Links.toClaim(id, here)))
                        .collect(Html.joined()),
                trouble(scenario),
                String.format(Locale.ROOT, "%.2f", scenario.took().toMillis() / 1000.0),
                scenario.steps().stream().map(FeaturePage::step).collect(Html.joined()),
                texts(scenario));
    }

    private Html trouble(ScenarioResult scenario) {
        return scenario.trouble()
                .map(id -> Html.of(
                        "<a class=\"id\" href=\"{}\">{}</a>",
                        Address.trouble(id).from(here, "matrix"),
                        id))
                .orElse(Html.NOTHING);
    }

    private static Html step(StepResult step) {
        return Html.of(
                "<li class=\"step o-{}\">{} <span lang=\"ja\"><b>{}</b> {}</span>{}{}</li>",
                step.outcome().name().toLowerCase(Locale.ROOT),
                Badges.dot(step.outcome()),
                step.keyword(),
                step.text(),
                table(step.table()),
                step.message().isEmpty()
                        ? Html.NOTHING
                        : Html.of("<pre class=\"message\" tabindex=\"0\">{}</pre>", step.message()));
    }

    private static Html table(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return Html.NOTHING;
        }
        return Html.of(
                "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"table\"><table class=\"data\" lang=\"ja\"><thead>{}</thead><tbody>{}</tbody></table></div>",
                Html.of(
                        "<tr>{}</tr>",
                        rows.get(0).stream()
                                .map(cell -> Html.of("<th scope=\"col\">{}</th>", cell))
                                .toList()),
                rows.stream()
                        .skip(1)
                        .map(row -> Html.of(
                                "<tr>{}</tr>",
                                row.stream()
                                        .map(cell -> Html.of("<td>{}</td>", cell))
                                        .toList()))
                        .toList());
    }

    private static Html texts(ScenarioResult scenario) {
        return scenario.evidence().texts().stream()
                .map(text -> Html.of("<pre class=\"message\" tabindex=\"0\">{}</pre>", text))
                .collect(Html.joined());
    }
}
