package io.github.spmodesim.scenarios.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every claim of the article is proved by a scenario, and no scenario names a claim that there is not. */
class CoverageTest {
    private static final Claims CLAIMS = Claims.ofTheArticle();
    private static final Set<String> TAGGED =
            ProvenClaims.inFeatures("features").byClaim().keySet();

    /** Without a scenario so far; an id that has one must not stand here. */
    private static final List<String> NOT_YET = List.of(("P1 P2 P3 P4 P5 P6 S1 S2 S3 U1 U2 U3 U4 U5 V1 V2 V3 V4 V5 V6 V7 V8 I1 I2 I3 I4 I5 C1 C2 C3 "
                    + "C4 C5 C6 N1 N2 N3 N4 N5 T1b T1c T1F1 T2 T2a T2b T2c T2F1 T2F2 T2F3 T3 T3a T3b T3c T3F1 "
                    + "T3F2 T3F3 T4 T4a T4F1 T5 T5a T5F1 B1 B2 B3 B4 Q1 Q2 Q3 Q4 Q5 X1").split(" "));

    @Test
    void everyClaimHasAScenario() {
        assertThat(TAGGED)
                .containsAll(CLAIMS.ids().stream()
                        .filter(id -> !NOT_YET.contains(id))
                        .toList());
    }

    @Test
    void noClaimIsSaidToBeWithoutAScenarioThatHasOne() {
        assertThat(NOT_YET).doesNotContainAnyElementsOf(TAGGED);
    }

    @Test
    void noScenarioNamesAClaimThatThereIsNot() {
        assertThat(CLAIMS.ids()).containsAll(TAGGED);
    }
}
