package io.github.spmodesim.simulator.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.DialectTree;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PortalSessionsTest {
    private final SimulatorClock clock = SimulatorClock.standing(Instant.parse("2026-11-01T03:00:00Z"));

    @Test
    void aSessionThatIsUsedLivesOnAndOneThatIsNotEnds() {
        PortalSessions sessions = sessions("30", "10");
        String used = sessions.open().key().value();
        String unused = sessions.open().key().value();

        clock.advance(Duration.ofMinutes(29));
        assertThat(sessions.find(used)).isPresent();
        clock.advance(Duration.ofMinutes(1));

        assertThat(sessions.find(used)).isPresent();
        assertThat(sessions.find(unused)).isEmpty();
        assertThat(sessions.count()).isEqualTo(1);
        clock.advance(Duration.ofMinutes(30));
        assertThat(sessions.find(used)).isEmpty();
    }

    @Test
    void withoutALimitItLivesForEver() {
        PortalSessions sessions = sessions("off", "10");
        String key = sessions.open().key().value();

        clock.advance(Duration.ofDays(3650));

        assertThat(sessions.find(key)).isPresent();
    }

    @Test
    void ofTooManyTheOneThatWasUsedLongestAgoIsForgotten() {
        PortalSessions sessions = sessions("30", "2");
        String first = sessions.open().key().value();
        String second = sessions.open().key().value();
        assertThat(sessions.find(first)).isPresent();

        String third = sessions.open().key().value();

        assertThat(sessions.count()).isEqualTo(2);
        assertThat(sessions.find(second)).isEmpty();
        assertThat(sessions.find(first)).isPresent();
        assertThat(sessions.find(third)).isPresent();
    }

    @Test
    void whoOnlyLooksThrowsNobodyOutWhoHasRights() {
        PortalSessions sessions = sessions("30", "3");
        String signedIn = admitted(sessions);
        String alsoSignedIn = admitted(sessions);

        for (int visitor = 0; visitor < 10; visitor++) {
            String fresh = sessions.open().key().value();
            assertThat(sessions.find(fresh)).isPresent();
        }

        assertThat(sessions.count()).isEqualTo(3);
        assertThat(sessions.find(signedIn)).isPresent();
        assertThat(sessions.find(alsoSignedIn)).isPresent();
    }

    @Test
    void whereAllHaveRightsTheOneThatWasUsedLongestAgoIsForgotten() {
        PortalSessions sessions = sessions("30", "2");
        String first = admitted(sessions);
        String second = admitted(sessions);

        String third = sessions.open().key().value();

        assertThat(sessions.find(first)).isEmpty();
        assertThat(sessions.find(second)).isPresent();
        assertThat(sessions.find(third)).isPresent();
    }

    @Test
    void rightsThatHaveEndedKeepNoPlace() {
        PortalSessions sessions = sessions("30", "2");
        admitted(sessions);
        clock.advance(Duration.ofMinutes(30));
        String first = sessions.open().key().value();

        String second = sessions.open().key().value();

        assertThat(sessions.find(first)).isPresent();
        assertThat(sessions.find(second)).isPresent();
    }

    @Test
    void anotherStateComesWithOtherKeysAndTheOldOnesAreDead() {
        PortalSessions sessions = sessions("30", "10");
        PortalSession before = sessions.open();

        PortalSession after = sessions.replace(before, before.state().admit());

        assertThat(after.state().admitted()).isTrue();
        assertThat(after.csrf().value()).isNotEqualTo(before.csrf().value());
        assertThat(sessions.find(before.key().value())).isEmpty();
        assertThat(sessions.find(after.key().value())).contains(after);
    }

    @Test
    void aSessionThatIsGoneLeavesNoRightsBehind() {
        PortalSessions sessions = sessions("30", "10");
        PortalSession before = sessions.open();
        sessions.replace(before, PortalSession.State.NONE);

        PortalSession second = sessions.replace(before, before.state().admit());

        assertThat(second.state()).isEqualTo(PortalSession.State.NONE);
    }

    @Test
    void keysAreNeverShown() {
        PortalSession session = sessions("30", "10").open();

        assertThat(session.toString())
                .doesNotContain(session.key().value(), session.csrf().value());
    }

    private static String admitted(PortalSessions sessions) {
        PortalSession open = sessions.open();
        return sessions.replace(open, open.state().admit()).key().value();
    }

    private PortalSessions sessions(String minutes, String most) {
        DialectTree tree = Dialects.named("docomo")
                .with("portal.limits.sessionMinutes", minutes)
                .with("portal.limits.sessions", most);
        return new PortalSessions(tree.bind().portal().limits(), clock);
    }
}
