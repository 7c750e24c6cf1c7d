package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values with where each is known from, in groups by the first part of their paths, to be filtered by how they are known. */
final class ValueList {
    private final List<Row> rows;

    /**
     * One value.
     *
     * @param path where it stands
     * @param value the value in words
     * @param more what it may be otherwise; empty where there is nothing to say
     * @param known how it is known
     * @param source where it is known from
     */
    record Row(String path, String value, Words more, Known known, String source) {
        private String group() {
            return path.split("[.\\[]", 2)[0];
        }

        private String rest() {
            return path.length() == group().length() ? path : path.substring(group().length() + 1);
        }
    }

    /**
     * How a value is known.
     *
     * @param mark as it is written in the file
     * @param style the class that gives it its colour
     * @param words what the mark means
     */
    record Known(String mark, String style, Words words) {}

    ValueList(List<Row> rows) {
        this.rows = rows;
    }

    Html html() {
        Map<String, List<Row>> groups =
                rows.stream().collect(Collectors.groupingBy(Row::group, LinkedHashMap::new, Collectors.toList()));
        Html all = groups.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .collect(Html.joined());
        return Html.of("<div class=\"values\">{}{}</div>", filters(), all);
    }

    private Html filters() {
        Map<Known, Long> counts =
                rows.stream().collect(Collectors.groupingBy(Row::known, LinkedHashMap::new, Collectors.counting()));
        Html buttons = counts.entrySet().stream()
                .sorted(Comparator.comparing(count -> count.getKey().style()))
                .map(count -> Html.of(
                        "<li><button type=\"button\" class=\"filter\" aria-pressed=\"false\" data-known=\"{}\"><span class=\"known {}\">{}</span> {} <b>{}</b></button></li>",
                        count.getKey().mark(),
                        count.getKey().style(),
                        count.getKey().mark(),
                        count.getKey().words().html(),
                        count.getValue()))
                .collect(Html.joined());
        return Html.of(
                "<div class=\"filters\"><p>{}</p><ul>{}</ul></div>",
                new Words("押すと、その根拠の値だけを表示します。", "Press one to see only the values known in that way.").html(),
                buttons);
    }

    private static Html group(String name, List<Row> rows) {
        return Html.of(
                "<section class=\"group\" aria-labelledby=\"g-{}\"><h2 id=\"g-{}\"><code>{}</code></h2><ul class=\"rows\">{}</ul></section>",
                name,
                name,
                name,
                rows.stream().map(ValueList::row).collect(Html.joined()));
    }

    private static Html row(Row row) {
        return Html.of(
                "<li data-known=\"{}\" id=\"v-{}\"><code class=\"path\">{}</code><span class=\"value\">{}</span><span class=\"source\"><abbr class=\"known {}\" title=\"{}\">{}</abbr> <span>{}</span>{}</span></li>",
                row.known().mark(),
                row.path(),
                row.rest(),
                row.value(),
                row.known().style(),
                row.known().words().en(),
                row.known().mark(),
                row.source(),
                row.more().ja().isEmpty() ? Html.NOTHING : Html.of(" <em>{}</em>", row.more().html()));
    }
}
