package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;
import io.github.spmodesim.scenarios.report.Named;
import java.util.ArrayList;
import java.util.List;

/** A bar that shows how often a trouble's remedies cure, per pair of cause and remedy. */
final class Shares {
    private static final List<Sign> SHOWN = List.of(Sign.CURED, Sign.MIXED, Sign.HALF, Sign.STAYS, Sign.UNEXPECTED);

    private final Matrix matrix;

    Shares(Matrix matrix) {
        this.matrix = matrix;
    }

    Html html() {
        if (matrix.isEmpty()) {
            return Html.NOTHING;
        }
        List<Sign> signs = signs();
        List<Html> parts = new ArrayList<>();
        for (Sign sign : SHOWN) {
            long count = signs.stream().filter(each -> each == sign).count();
            if (count > 0) {
                parts.add(Html.of(
                        "<span class=\"part {}\" style=\"flex-grow:{}\"><span aria-hidden=\"true\">{} {}</span><span class=\"sr\">{} {}</span></span>",
                        sign.style(),
                        count,
                        sign.glyph(),
                        count,
                        sign.words().html(),
                        count));
            }
        }
        return Html.of("<span class=\"shares\">{}</span>", parts);
    }

    private List<Sign> signs() {
        List<Sign> signs = new ArrayList<>();
        for (Named cause : matrix.causes()) {
            for (Named remedy : matrix.remedies()) {
                signs.add(matrix.sign(cause, remedy));
            }
        }
        return signs;
    }
}
