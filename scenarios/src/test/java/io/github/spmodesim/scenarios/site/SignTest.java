package io.github.spmodesim.scenarios.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.scenarios.report.Effect;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignTest {
    private static final Effect NOTHING = new Effect(false, false);
    private static final Effect SENDING = new Effect(false, true);
    private static final Effect ALL = new Effect(true, true);

    @Test
    void whatWorkedBeforeIsNoCure() {
        assertThat(Sign.of(SENDING, SENDING)).isEqualTo(Sign.STAYS);
        assertThat(Sign.of(SENDING, NOTHING)).isEqualTo(Sign.HALF);
        assertThat(Sign.of(ALL, SENDING)).isEqualTo(Sign.CURED);
    }

    @Test
    void whatBreaksWhatWorkedIsNoHalfCureThatNobodySees() {
        assertThat(Sign.of(NOTHING, SENDING)).isEqualTo(Sign.HALF);
    }

    @Test
    void appsThatAgreeHaveOneSignAndOthersAreMixed() {
        assertThat(Sign.together(List.of(Sign.CURED, Sign.CURED))).isEqualTo(Sign.CURED);
        assertThat(Sign.together(List.of(Sign.CURED, Sign.STAYS))).isEqualTo(Sign.MIXED);
        assertThat(Sign.together(List.of())).isEqualTo(Sign.NONE);
    }

    @Test
    void whatIsUnexpectedIsNeverHidden() {
        assertThat(Sign.together(List.of(Sign.CURED, Sign.UNEXPECTED, Sign.CURED))).isEqualTo(Sign.UNEXPECTED);
    }
}
