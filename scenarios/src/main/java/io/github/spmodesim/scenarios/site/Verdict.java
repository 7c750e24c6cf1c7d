package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;
import io.github.spmodesim.scenarios.result.Summary;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The run in one sentence and a few numbers. */
final class Verdict {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm z", Locale.ROOT).withZone(ZoneId.of("Asia/Tokyo"));

    private final Documentation documentation;
    private final Summary summary;

    Verdict(Documentation documentation) {
        this.documentation = documentation;
        this.summary = documentation.summary();
    }

    Html html(Address page) {
        return Html.of(
                """
                <section class="verdict {}" aria-label="verdict">
                <p class="word">{}</p>
                <p class="when">{} / {}</p>
                <ul class="tiles">{}</ul>
                </section>""",
                summary.isBroken() ? "broken" : "whole",
                word().html(),
                MINUTE.format(documentation.run().started()),
                seconds(documentation.run().took()).html(),
                tiles(page));
    }

    private Words word() {
        if (summary.isBroken()) {
            return new Words("証明が破れています", "Something is not as the features say");
        }
        return summary.claims().skipped() > 0
                ? new Words("動かした範囲はすべて期待どおりです", "All that was run came out as expected")
                : new Words("すべて期待どおりです", "Everything came out as expected");
    }

    private static Words seconds(Duration took) {
        String seconds = String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0);
        return new Words(seconds + "秒", seconds + " s");
    }

    private List<Html> tiles(Address page) {
        Summary.Count claims = summary.claims();
        Summary.Count scenarios = summary.scenarios();
        return List.of(
                tile(Address.OVERVIEW.from(page, "claims"), claims.passed() + "/" + claims.all(), new Words("主張を証明", "claims proved")),
                tile(Address.SCENARIOS.from(page), scenarios.passed() + "/" + scenarios.all(), new Words("シナリオ成功", "scenarios passed")),
                tile(Address.OVERVIEW.from(page, "troubles"), (summary.cells() - summary.unexpected()) + "/" + summary.cells(), new Words("原因×対処のセル", "cells of causes × remedies")),
                tile(Address.DIFFERENCES.from(page), String.valueOf(summary.differing()), new Words("記事と相違", "differ from the article")),
                tile(Address.PENDING.from(page), String.valueOf(scenarios.pending()), new Words("保留", "pending")),
                tile(Address.SCENARIOS.from(page), String.valueOf(scenarios.failed()), new Words("失敗", "failed")));
    }

    private static Html tile(String link, String number, Words words) {
        return Html.of("<li><a href=\"{}\"><b>{}</b> <span>{}</span></a></li>", link, number, words.html());
    }
}
