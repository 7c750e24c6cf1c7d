package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.claim.Claim;
import io.github.spmodesim.scenarios.claim.Heading;
import io.github.spmodesim.scenarios.html.Html;
import io.github.spmodesim.scenarios.result.Outcome;
import io.github.spmodesim.scenarios.result.ScenarioResult;
import io.github.spmodesim.scenarios.result.Summary;
import java.util.List;

/** The first page: the verdict, the five troubles, and the article heading by heading. */
final class OverviewPage {
    private static final Address HERE = Address.OVERVIEW;
    private static final Words TITLE = new Words("ドコモメールとIMAP専用パスワード", "docomo mail and its IMAP-only password");

    private final Documentation documentation;

    OverviewPage(Documentation documentation) {
        this.documentation = documentation;
    }

    Page page() {
        return new Page(HERE, TITLE, Html.of(List.of(new Verdict(documentation).html(HERE), troubles(), chapters())));
    }

    private Html troubles() {
        Html cards = documentation.matrices().stream().map(this::card).collect(Html.joined());
        return Html.of(
                "<section aria-labelledby=\"troubles\"><h2 id=\"troubles\">{}</h2><div class=\"cards\">{}</div></section>",
                new Words("5つのトラブル", "The five troubles").html(),
                cards);
    }

    private Html card(Matrix matrix) {
        Address page = Address.trouble(matrix.trouble());
        Html tried = matrix.isEmpty()
                ? new Words("この実行では試していません", "not tried in this run").html()
                : Html.of(
                        "{} {} × {} {} × {} {}",
                        new Words("原因", "causes").html(),
                        matrix.causes().size(),
                        new Words("対処", "remedies").html(),
                        matrix.remedies().size(),
                        new Words("アプリ", "apps").html(),
                        matrix.apps().size());
        return Html.of(
                """
                <a class="card" href="{}">
                <span class="number" aria-hidden="true">{}</span>
                <span class="name">{}</span>
                <span class="tried">{}</span>
                {}
                </a>""",
                page.from(HERE),
                matrix.trouble(),
                documentation.trouble(matrix.trouble()).html(),
                tried,
                new Shares(matrix).html());
    }

    private Html chapters() {
        Html all = documentation.claims().headings().stream().map(this::chapter).collect(Html.joined());
        return Html.of(
                "<section aria-labelledby=\"claims\"><h2 id=\"claims\">{}</h2>{}</section>",
                new Words("記事の見出しごとの主張", "What the article claims, heading by heading").html(),
                all);
    }

    private Html chapter(Heading heading) {
        List<Claim> claims = documentation.claims().under(heading);
        long proved = claims.stream()
                .filter(claim -> Summary.of(claim, documentation.run()) == Outcome.PASSED)
                .count();
        return Html.of(
                "<section class=\"chapter\" aria-labelledby=\"h-{}\"><h3 id=\"h-{}\">{} <span class=\"share\">{}/{}</span></h3><ul class=\"claims\">{}</ul></section>",
                heading.key(),
                heading.key(),
                new Words(heading.ja(), heading.en()).html(),
                proved,
                claims.size(),
                claims.stream().map(this::claim).collect(Html.joined()));
    }

    private Html claim(Claim claim) {
        List<ScenarioResult> scenarios = documentation.run().ofClaim(claim.id());
        Outcome outcome = Summary.of(claim, documentation.run());
        boolean differs = scenarios.stream().anyMatch(ScenarioResult::differs);
        return Html.of(
                "<li id=\"claim-{}\">{} {} <div class=\"fact\"><p>{}{}</p>{}</div></li>",
                claim.id(),
                Badges.dot(outcome),
                Badges.id(claim.id()),
                Documentation.fact(claim).html(),
                Badges.differs(differs),
                scenarios(scenarios));
    }

    private static Html scenarios(List<ScenarioResult> scenarios) {
        if (scenarios.isEmpty()) {
            return Html.NOTHING;
        }
        return Html.of(
                "<details><summary>{}</summary><ul class=\"plain\">{}</ul></details>",
                new Words("シナリオ " + scenarios.size() + "件", scenarios.size() + " scenarios").html(),
                scenarios.stream()
                        .map(scenario ->
                                Html.of("<li>{} {}</li>", Badges.dot(scenario.outcome()), Links.to(scenario, HERE)))
                        .collect(Html.joined()));
    }
}
