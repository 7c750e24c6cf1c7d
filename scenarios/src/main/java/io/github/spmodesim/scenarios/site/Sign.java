package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;
import io.github.spmodesim.scenarios.report.Effect;
import java.util.List;
import java.util.Locale;

/** What became of a trouble after a remedy. */
enum Sign {
    /** It is gone. */
    CURED("○", "直る", "cured"),
    /** Something changed, but not all works. */
    HALF("△", "一部だけ直る", "partly cured"),
    /** Gone with some apps, not with others. */
    MIXED("◐", "アプリによる", "depends on the app"),
    /** It is as before. */
    STAYS("×", "直らない", "not cured"),
    /** Not as the feature says. */
    UNEXPECTED("!", "期待と違う", "not as expected"),
    /** Not tried, because the app cannot have it. */
    NONE("–", "対象外", "not tried");

    private final String glyph;
    private final String ja;
    private final String en;

    Sign(String glyph, String ja, String en) {
        this.glyph = glyph;
        this.ja = ja;
        this.en = en;
    }

    /**
     * The sign of an effect.
     *
     * @param actual what goes after the remedy
     * @param before what went when nothing was done
     */
    static Sign of(Effect actual, Effect before) {
        if (actual.works()) {
            return CURED;
        }
        return actual.equals(before) ? STAYS : HALF;
    }

    /** The one for several: theirs where they agree, mixed where they do not, and at once what is unexpected. */
    static Sign together(List<Sign> signs) {
        if (signs.contains(UNEXPECTED)) {
            return UNEXPECTED;
        }
        List<Sign> distinct = signs.stream().distinct().toList();
        return switch (distinct.size()) {
            case 0 -> NONE;
            case 1 -> distinct.get(0);
            default -> MIXED;
        };
    }

    /** A sign of one character. */
    String glyph() {
        return glyph;
    }

    /** What it says. */
    Words words() {
        return new Words(ja, en);
    }

    /** The class that gives it its colour. */
    String style() {
        return "s-" + name().toLowerCase(Locale.ROOT);
    }

    /** The sign alone, its words for those who do not see it. */
    Html html() {
        return Html.of(
                "<span class=\"sign {}\"><span aria-hidden=\"true\">{}</span><span class=\"sr\">{}</span></span>",
                style(),
                glyph,
                words().html());
    }

    /** The sign with its words. */
    Html spelled() {
        return Html.of(
                "<span class=\"spelled {}\"><span aria-hidden=\"true\">{}</span> {}</span>",
                style(),
                glyph,
                words().html());
    }
}
