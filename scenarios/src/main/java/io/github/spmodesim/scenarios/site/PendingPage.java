package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;
import io.github.spmodesim.scenarios.result.Outcome;
import io.github.spmodesim.scenarios.result.ScenarioResult;
import java.util.List;

/** What cannot be decided, and why. */
final class PendingPage {
    private static final Address HERE = Address.PENDING;

    private final Documentation documentation;

    PendingPage(Documentation documentation) {
        this.documentation = documentation;
    }

    Page page() {
        List<ScenarioResult> pending = documentation.run().scenarios().stream()
                .filter(scenario -> scenario.outcome() == Outcome.PENDING)
                .toList();
        Html list = pending.isEmpty()
                ? Html.of("<p class=\"empty\">{}</p>", new Words("この実行にはありません。", "None in this run.").html())
                : Html.of("<ul class=\"claims\">{}</ul>", pending.stream().map(this::item).toList());
        return new Page(
                HERE,
                new Words("保留", "Pending"),
                Html.of(
                        "<p class=\"lead\">{}</p>{}",
                        new Words(
                                        "根拠が足りず、何が正しいか決められないシナリオ。理由は一覧表で管理されています。",
                                        "Scenarios for which nobody knows what is right; each reason stands in a checked-in list.")
                                .html(),
                        list));
    }

    private Html item(ScenarioResult scenario) {
        String listed = documentation.notes().pending().getOrDefault(scenario.place().name(), "");
        String reason = listed.isEmpty() ? scenario.message().lines().findFirst().orElse("") : listed;
        return Html.of(
                "<li>{} <div class=\"fact\"><p>{}</p><p class=\"reason\">{}</p></div></li>",
                Badges.dot(Outcome.PENDING),
                Links.to(scenario, HERE),
                reason);
    }
}
