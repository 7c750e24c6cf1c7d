package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;
import io.github.spmodesim.simulator.dialect.Setting;
import io.github.spmodesim.simulator.dialect.Tag;
import java.util.ArrayList;
import java.util.List;

/** The service as it was simulated: every value, how it is known, and what is only assumed. */
final class DialectPage {
    private final Documentation documentation;

    DialectPage(Documentation documentation) {
        this.documentation = documentation;
    }

    Page page() {
        List<ValueList.Row> rows = rows();
        long assumed = rows.stream()
                .filter(row -> row.known().mark().equals(Tag.ASSUMPTION.name()))
                .count();
        Html said = new Words(
                        "シミュレーターが「サービスはこう動く」としている値は " + rows.size() + "件、そのうち " + assumed
                                + "件は公開された根拠がない仮定です。どれも本物のサービスで確かめたものではありません。",
                        "The simulator takes " + rows.size() + " values for the service's; " + assumed
                                + " of them are assumptions without a public source. None was tried against the real service.")
                .html();
        return new Page(
                Address.DIALECT,
                new Words("サービスの前提", "What is taken for the service"),
                Html.of("<p class=\"lead\">{}</p>{}", said, new ValueList(rows).html()));
    }

    /** Its values as rows, in the order of the dialect's file. */
    List<ValueList.Row> rows() {
        List<ValueList.Row> rows = new ArrayList<>();
        documentation.dialect().settings().forEach((path, setting) -> rows.add(row(path, setting)));
        return rows;
    }

    private static ValueList.Row row(String path, Setting<String> setting) {
        return new ValueList.Row(
                path, setting.value(), Words.same(""), known(setting.tag()), setting.source().strip());
    }

    private static ValueList.Known known(Tag tag) {
        return switch (tag) {
            case SPEC -> new ValueList.Known(tag.name(), "k1", new Words("事業者の文書", "the operator's text"));
            case OBS -> new ValueList.Known(tag.name(), "k1", new Words("通信の観察", "seen on the wire"));
            case REP -> new ValueList.Known(tag.name(), "k2", new Words("利用者の報告", "a user's report"));
            case ARTICLE -> new ValueList.Known(tag.name(), "k2", new Words("記事だけ", "the article alone"));
            case RFC -> new ValueList.Known(tag.name(), "k2", new Words("標準の要求", "the standard's demand"));
            case INF -> new ValueList.Known(tag.name(), "k3", new Words("推論", "inferred"));
            case ASSUMPTION -> new ValueList.Known(tag.name(), "k4", new Words("仮定", "assumption"));
            case SET -> new ValueList.Known(tag.name(), "k4", new Words("起動時の指定", "set at start"));
        };
    }
}
