package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;
import io.github.spmodesim.scenarios.report.Named;
import io.github.spmodesim.scenarios.result.Outcome;
import java.util.Locale;

/** Small signs beside words. */
final class Badges {
    private static final Words DIFFERS = new Words("記事と相違", "differs from the article");

    private Badges() {}

    /** How something came out, in words and by colour. */
    static Html outcome(Outcome outcome) {
        return Html.of(
                "<span class=\"outcome o-{}\"><span aria-hidden=\"true\">{}</span> {}</span>",
                outcome.name().toLowerCase(Locale.ROOT),
                glyph(outcome),
                words(outcome).html());
    }

    /** How something came out, as one sign. */
    static Html dot(Outcome outcome) {
        return Html.of(
                "<span class=\"dot o-{}\"><span aria-hidden=\"true\">{}</span><span class=\"sr\">{}</span></span>",
                outcome.name().toLowerCase(Locale.ROOT),
                glyph(outcome),
                words(outcome).html());
    }

    /** Marks what contradicts the article. */
    static Html differs(boolean differs) {
        return differs ? Html.of(" <span class=\"differs\">※ {}</span>", DIFFERS.html()) : Html.NOTHING;
    }

    /** A claim's id. */
    static Html id(String id) {
        return Html.of("<code class=\"id\">{}</code>", id);
    }

    /** The id of a cause or a remedy, where it begins with a claim's. */
    static Html named(Named named) {
        return named.id().matches("[A-Z][0-9].*") ? Html.of("<code class=\"id\">{}</code> ", named.id()) : Html.NOTHING;
    }

    private static String glyph(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "✓";
            case SKIPPED -> "–";
            case PENDING -> "…";
            case FAILED -> "✗";
        };
    }

    private static Words words(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> new Words("証明済み", "proved");
            case SKIPPED -> new Words("未実行", "not run");
            case PENDING -> new Words("保留", "pending");
            case FAILED -> new Words("失敗", "failed");
        };
    }
}
