package io.github.spmodesim.scenarios.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every claim of the article is proved by a scenario, and no scenario names a claim that there is not. */
class CoverageTest {
    private static final Claims CLAIMS = Claims.ofTheArticle();
    private static final Set<String> TAGGED =
            ProvenClaims.inFeatures("features").byClaim().keySet();

    @Test
    void everyClaimHasAScenario() {
        assertThat(TAGGED).containsAll(CLAIMS.ids());
    }

    @Test
    void noScenarioNamesAClaimThatThereIsNot() {
        assertThat(CLAIMS.ids()).containsAll(TAGGED);
    }
}
