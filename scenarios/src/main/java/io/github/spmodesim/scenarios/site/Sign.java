package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;
import io.github.spmodesim.scenarios.report.Cell;
import io.github.spmodesim.scenarios.report.Effect;
import java.util.List;
import java.util.Locale;

/** What became of a trouble after a remedy. */
enum Sign {
    /** It is gone. */
    CURED("○", new Words("直る", "cured")),
    /** Something changed, but not all works. */
    HALF("△", new Words("一部だけ直る", "partly cured")),
    /** Gone with some apps, not with others. */
    MIXED("◐", new Words("アプリによる", "depends on the app")),
    /** It is as before. */
    STAYS("×", new Words("直らない", "not cured")),
    /** Not as the feature says. */
    UNEXPECTED("!", new Words("期待と違う", "not as expected")),
    /** Not tried, because the app cannot have it. */
    NONE("–", new Words("対象外", "not tried"));

    private final String glyph;
    private final Words words;

    Sign(String glyph, Words words) {
        this.glyph = glyph;
        this.words = words;
    }

    /** The sign of an effect; what works in spite of the trouble does not count as changed. */
    private static Sign of(Effect effect, String trouble) {
        if (effect.works()) {
            return CURED;
        }
        boolean before =
                switch (trouble) {
                    case "T4" -> effect.sends() && !effect.receives();
                    case "T5" -> effect.receives() && !effect.sends();
                    default -> !effect.receives() && !effect.sends();
                };
        return before ? STAYS : HALF;
    }

    /** The one of a cell. */
    static Sign of(Cell cell) {
        return cell.isAsExpected() ? of(cell.result().actual(), cell.trial().trouble()) : UNEXPECTED;
    }

    /** The one for several cells: theirs where they agree, mixed where they do not, and at once what is unexpected. */
    static Sign of(List<Cell> cells) {
        List<Sign> signs = cells.stream().map(Sign::of).distinct().toList();
        if (signs.contains(UNEXPECTED)) {
            return UNEXPECTED;
        }
        return switch (signs.size()) {
            case 0 -> NONE;
            case 1 -> signs.get(0);
            default -> MIXED;
        };
    }

    /** A sign of one character. */
    String glyph() {
        return glyph;
    }

    /** What it says. */
    Words words() {
        return words;
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
                words.html());
    }

    /** The sign with its words. */
    Html spelled() {
        return Html.of(
                "<span class=\"spelled {}\"><span aria-hidden=\"true\">{}</span> {}</span>",
                style(),
                glyph,
                words.html());
    }
}
