package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;
import io.github.spmodesim.scenarios.result.ScenarioResult;

/** Links from one page to a place of another. */
final class Links {
    private Links() {}

    /** A scenario, by its name. */
    static Html to(ScenarioResult scenario, Address from) {
        return Html.of(
                "<a href=\"{}\" lang=\"ja\">{}</a>",
                Address.feature(scenario.place().uri()).from(from, anchor(scenario)),
                scenario.place().name());
    }

    /** A claim, by its id. */
    static Html toClaim(String id, Address from) {
        return Html.of("<a class=\"id\" href=\"{}\">{}</a>", Address.OVERVIEW.from(from, "claim-" + id), id);
    }

    /** Where a scenario stands on its feature's page. */
    static String anchor(ScenarioResult scenario) {
        return "line-" + scenario.place().line();
    }
}
