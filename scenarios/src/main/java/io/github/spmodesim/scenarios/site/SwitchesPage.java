package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;
import io.github.spmodesim.scenarios.result.Outcome;
import io.github.spmodesim.scenarios.switches.Switches;
import java.util.Collection;
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
                ? untried()
                : list(switches.stream().map(this::item).toList());
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

    private static Html list(List<Html> items) {
        return Html.of("<ul class=\"claims switches\">{}</ul>", items);
    }

    /** What each of them is expected to break, where no run has tried it. */
    private static Html untried() {
        Html note = new Words(
                        "この実行では試していません。./mvnw -q -Pswitches で試せます。下は、それぞれで失敗すべき主張の一覧です。",
                        "Not tried in this run; ./mvnw -q -Pswitches tries them. Below is what each of them has to break.")
                .html();
        List<Html> items = Switches.inTheJar().all().stream()
                .map(one -> Html.of(
                        "<li id=\"switch-{}\">{} <div class=\"fact\"><p>{} {}</p><p>{}</p></div></li>",
                        one.id(),
                        Badges.dot(Outcome.SKIPPED),
                        new Words(one.ja(), one.en()).html(),
                        Html.of("<code class=\"switch\">{}</code>", one.id()),
                        claims(one.breaks().stream().sorted().toList(), one.breaks())))
                .toList();
        return Html.of("<p class=\"empty\">{}</p>{}", note, list(items));
    }

    private Html item(Notes.Switched switched) {
        boolean asExpected =
                switched.unnoticed().isEmpty() && switched.unexplained().isEmpty();
        return Html.of(
                "<li id=\"switch-{}\">{} <div class=\"fact\"><p>{} {}</p><p>{}</p>{}{}</div></li>",
                switched.id(),
                Badges.dot(asExpected ? Outcome.PASSED : Outcome.FAILED),
                switched.words().html(),
                Html.of("<code class=\"switch\">{}</code>", switched.id()),
                claims(switched.failed(), switched.expected()),
                wrong(
                        switched.unnoticed(),
                        new Words("気づかれなかった主張", "claims that did not notice"),
                        claims(switched.unnoticed(), switched.expected())),
                wrong(
                        switched.unexplained(),
                        new Words("予想外に失敗したシナリオ", "scenarios that failed for no reason that is listed"),
                        Html.text(String.join("、", switched.unexplained()))));
    }

    private static Html wrong(List<String> what, Words words, Html shown) {
        return what.isEmpty() ? Html.NOTHING : Html.of("<p class=\"wrong\">{} {}</p>", words.html(), shown);
    }

    /** Those that have to fail stand out from those that may. */
    private static Html claims(List<String> ids, Collection<String> expected) {
        return ids.stream()
                .map(id -> Html.of(
                        "<a class=\"id {}\" href=\"{}\">{}</a> ",
                        expected.contains(id) ? "s-unexpected" : "related",
                        Address.OVERVIEW.from(HERE, "claim-" + id),
                        id))
                .collect(Html.joined());
    }
}
