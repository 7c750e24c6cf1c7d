package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.result.Summary;
import java.util.List;

/** The ways that stand beside every page. */
final class SiteMap {
    private final Documentation documentation;

    SiteMap(Documentation documentation) {
        this.documentation = documentation;
    }

    List<PageFrame.Group> groups() {
        Summary summary = documentation.summary();
        return List.of(
                group("", "", List.of(link(Address.OVERVIEW, new Words("概要", "Overview"), ""))),
                group(
                        "トラブル",
                        "Troubles",
                        documentation.matrices().stream()
                                .map(matrix -> link(
                                        Address.trouble(matrix.trouble()),
                                        documentation.trouble(matrix.trouble()),
                                        ""))
                                .toList()),
                group(
                        "証拠",
                        "Evidence",
                        List.of(
                                link(Address.SCENARIOS, new Words("シナリオ", "Scenarios"), String.valueOf(summary.scenarios().all())),
                                link(Address.DIFFERENCES, new Words("記事と相違", "Against the article"), String.valueOf(summary.differing())),
                                link(Address.PENDING, new Words("保留", "Pending"), String.valueOf(summary.scenarios().pending())),
                                link(Address.SWITCHES, new Words("スイッチ", "Switches"), ""))),
                group(
                        "根拠",
                        "Grounds",
                        List.of(
                                link(Address.CLIENTS, ClientsPage.TITLE, ""),
                                link(Address.DIALECT, new Words("サービスの前提", "The service"), ""))));
    }

    private static PageFrame.Group group(String ja, String en, List<PageFrame.Link> links) {
        return new PageFrame.Group(new Words(ja, en), links);
    }

    private static PageFrame.Link link(Address address, Words words, String count) {
        return new PageFrame.Link(address, words, count);
    }
}
