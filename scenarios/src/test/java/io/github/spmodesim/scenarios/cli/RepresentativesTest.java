package io.github.spmodesim.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.github.spmodesim.scenarios.claim.Claims;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RepresentativesTest {
    @Test
    void everyClaimIsStillProvedByOneAndTheyAreFarFewerThanAll() {
        Set<String> claims = new HashSet<>();
        int all = 0;
        int chosen = 0;
        List<FeatureWithLines> representatives = Representatives.in(FeatureRun.features());
        for (Feature feature : FeatureRun.features()) {
            FeatureWithLines of = representatives.stream()
                    .filter(candidate -> candidate.uri().equals(feature.getUri()))
                    .findFirst()
                    .orElseThrow();
            for (Pickle scenario : feature.getPickles()) {
                all++;
                if (of.lines().contains(scenario.getLocation().getLine())) {
                    chosen++;
                    claims.addAll(scenario.getTags());
                }
            }
        }

        assertThat(Claims.ofTheArticle().all()).allMatch(claim -> claims.contains(claim.tag()));
        assertThat(chosen).isLessThan(all / 2);
    }

    // A client of one claim says nothing about the clients of another.
    @Test
    void anOutlineHasOneForEachSetOfClaimsOfItsExamples() {
        Feature apps = FeatureRun.features().stream()
                .filter(feature -> feature.getName().orElse("").startsWith("メールアプリやメールソフト"))
                .findFirst()
                .orElseThrow();
        FeatureWithLines chosen = Representatives.in(FeatureRun.features()).stream()
                .filter(candidate -> candidate.uri().equals(apps.getUri()))
                .findFirst()
                .orElseThrow();

        assertThat(apps.getPickles().stream()
                        .filter(scenario ->
                                chosen.lines().contains(scenario.getLocation().getLine()))
                        .filter(scenario -> !scenario.getLocation().equals(scenario.getScenarioLocation()))
                        .flatMap(scenario -> scenario.getTags().stream()))
                .containsExactlyInAnyOrder("@claim-U1", "@claim-U2", "@claim-U3");
    }
}
