package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;
import io.github.spmodesim.scenarios.result.Outcome;
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
                                        "サービスのふるまいを一つずつ切ると、その主張のシナリオが失敗しなければなりません。失敗しないシナリオは何も証明していないからです。赤は失敗すべき主張、灰色は失敗してもよい主張です。",
                                        "When a behaviour of the service is switched off, the scenarios of its claims have to fail: one that does not proves nothing. Red: had to fail; grey: may fail too.")
                                .html(),
                        table));
    }

    private Html item(Notes.Switched switched) {
        boolean noticed = switched.unnoticed().isEmpty();
        Html missed = noticed
                ? Html.NOTHING
                : Html.of(
                        "<p class=\"wrong\">{} {}</p>",
                        new Words("気づかれなかった主張", "claims that did not notice").html(),
                        claims(switched.unnoticed(), switched));
        return Html.of(
                "<li id=\"switch-{}\">{} <div class=\"fact\"><p>{} {}</p><p>{}</p>{}</div></li>",
                switched.id(),
                Badges.dot(noticed ? Outcome.PASSED : Outcome.FAILED),
                switched.words().html(),
                Html.of("<code class=\"switch\">{}</code>", switched.id()),
                claims(switched.failed(), switched),
                missed);
    }

    /** Those that have to fail stand out from those that may. */
    private static Html claims(List<String> ids, Notes.Switched switched) {
        return ids.stream()
                .map(id -> Html.of(
                        "<a class=\"id {}\" href=\"{}\">{}</a> ",
                        switched.expected().contains(id) ? "s-unexpected" : "related",
                        Address.OVERVIEW.from(HERE, "claim-" + id),
                        id))
                .collect(Html.joined());
    }
}
