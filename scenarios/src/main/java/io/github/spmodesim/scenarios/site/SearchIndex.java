package io.github.spmodesim.scenarios.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.scenarios.claim.Claim;
import io.github.spmodesim.scenarios.report.Cell;
import io.github.spmodesim.scenarios.report.Named;
import io.github.spmodesim.scenarios.result.ScenarioResult;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What the search of the site finds, as a script, because a page of the file system may not read other files. */
final class SearchIndex {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Address ROOT = Address.OVERVIEW;

    private final Documentation documentation;
    private final List<List<String>> entries = new ArrayList<>();

    /** Kinds of what is found, in the order in which they are shown. */
    private enum Kind {
        TROUBLE,
        REMEDY,
        CLAIM,
        CLIENT,
        SCENARIO,
        SETTING
    }

    SearchIndex(Documentation documentation) {
        this.documentation = documentation;
    }

    /** A script that sets {@code window.spmodeSearch} to rows of kind, address, Japanese, English and further words. */
    String script() {
        documentation.matrices().forEach(this::addTrouble);
        documentation.claims().all().forEach(this::addClaim);
        Profiles.all().forEach(this::addClient);
        documentation.run().scenarios().forEach(this::addScenario);
        documentation.dialect().settings().forEach((path, setting) -> add(
                Kind.SETTING,
                Address.DIALECT.from(ROOT, "v-" + path),
                Words.same(path + " = " + setting.value()),
                setting.tag() + " " + setting.source().strip()));
        try {
            return "window.spmodeSearch = " + JSON.writeValueAsString(entries) + ";\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Kind kind, String address, Words words, String more) {
        entries.add(List.of(kind.name(), address, words.ja(), words.en(), more));
    }

    private void addTrouble(Matrix matrix) {
        List<String> seen = matrix.apps().keySet().stream()
                .flatMap(app -> matrix.symptoms(app).stream())
                .distinct()
                .toList();
        add(
                Kind.TROUBLE,
                Address.trouble(matrix.trouble()).from(ROOT),
                documentation.trouble(matrix.trouble()),
                matrix.trouble() + " " + String.join(" ", seen));
        for (Named cause : matrix.causes()) {
            for (Named remedy : matrix.remedies()) {
                addCell(matrix, cause, remedy);
            }
        }
    }

    private void addCell(Matrix matrix, Named cause, Named remedy) {
        List<Cell> cells = matrix.at(cause, remedy);
        if (!cells.isEmpty()) {
            Sign sign = matrix.sign(cells);
            add(
                    Kind.REMEDY,
                    Address.trials(matrix.trouble(), cause.id(), remedy.id()).from(ROOT),
                    new Words(
                            sign.glyph() + " " + cause.ja() + " × " + remedy.ja(),
                            sign.glyph() + " " + Documentation.words(cause).en() + " × "
                                    + Documentation.words(remedy).en()),
                    matrix.trouble() + " " + cause.id() + " " + remedy.id());
        }
    }

    private void addClaim(Claim claim) {
        add(Kind.CLAIM, Address.OVERVIEW.from(ROOT, "claim-" + claim.id()), Documentation.fact(claim), claim.id());
    }

    private void addClient(ClientProfile profile) {
        String id = profile.app().id();
        add(Kind.CLIENT, Address.client(id).from(ROOT), Words.same(profile.app().name().known().orElse(id)), id);
    }

    private void addScenario(ScenarioResult scenario) {
        add(
                Kind.SCENARIO,
                Address.feature(scenario.place().uri()).from(ROOT, Links.anchor(scenario)),
                Words.same(scenario.place().name()),
                String.join(" ", scenario.tags()));
    }
}
