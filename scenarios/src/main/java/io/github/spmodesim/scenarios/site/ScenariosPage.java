package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;
import io.github.spmodesim.scenarios.result.FeatureResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All features, by their folders. */
final class ScenariosPage {
    private static final Address HERE = Address.SCENARIOS;

    private final Documentation documentation;

    ScenariosPage(Documentation documentation) {
        this.documentation = documentation;
    }

    Page page() {
        Map<String, List<FeatureResult>> byFolder = documentation.run().features().stream()
                .collect(Collectors.groupingBy(ScenariosPage::folder, LinkedHashMap::new, Collectors.toList()));
        Html all = byFolder.entrySet().stream()
                .map(folder -> folder(folder.getKey(), folder.getValue()))
                .collect(Html.joined());
        return new Page(HERE, new Words("シナリオ", "Scenarios"), all);
    }

    private static String folder(FeatureResult feature) {
        int slash = feature.file().lastIndexOf('/');
        return slash < 0 ? "" : feature.file().substring(0, slash);
    }

    private static Html folder(String name, List<FeatureResult> features) {
        Html rows = features.stream().map(ScenariosPage::feature).collect(Html.joined());
        return Html.of("<section><h2 lang=\"ja\">{}</h2><ul class=\"plain features\">{}</ul></section>", name, rows);
    }

    private static Html feature(FeatureResult feature) {
        return Html.of(
                "<li>{} <a href=\"{}\" lang=\"ja\">{}</a> <span class=\"share\">{}</span></li>",
                Badges.dot(feature.outcome()),
                Address.feature(feature.uri()).from(HERE),
                feature.name(),
                feature.scenarios().size());
    }
}
