package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;
import java.util.List;

/** What breaks when a behaviour of the service is switched off: the proof that the scenarios can fail. */
final class SwitchesPage {
    private static final Address HERE = Address.SWITCHES;

    private final Documentation documentation;

    SwitchesPage(Documentation documentation) {
        this.documentation = documentation;
    }

    Page page() {
        List<Notes.Switched> switches = documentation.notes().switches();
        Html table = switches.isEmpty()
                ? Html.of(
                        "<p class=\"empty\">{}</p>",
                        new Words("この実行では試していません。./mvnw -q -Pswitches で試せます。", "Not tried in this run; ./mvnw -q -Pswitches tries them.").html())
                : Html.of("<ul class=\"claims switches\">{}</ul>", switches.stream().map(this::item).toList());
        return new Page(
                HERE,
                new Words("スイッチ", "Switches"),
                Html.of(
                        "<p class=\"lead\">{}</p>{}",
                        new Words(
                                        "サービスのふるまいを一つずつ切ると、その主張のシナリオが失敗しなければなりません。失敗しないシナリオは何も証明していないからです。",
                                        "When a behaviour of the service is switched off, the scenarios of its claims have to fail: one that does not proves nothing.")
                                .html(),
                        table));
    }

    private Html item(Notes.Switched switched) {
        return Html.of(
                "<li><code class=\"id\">{}</code><div class=\"fact\"><p>{}</p><p class=\"broken\">{}</p></div></li>",
                switched.id(),
                switched.words().html(),
                switched.failed().stream()
                        .map(id -> Html.of("<a class=\"id {}\" href=\"{}\">{}</a> ", switched.expected().contains(id) ? "expected" : "related", Address.OVERVIEW.from(HERE, "claim-" + id), id))
                        .toList());
    }
}
