package io.github.spmodesim.simulator.subscriber;

import static io.github.spmodesim.simulator.subscriber.DirectoryBench.TARO;
import static io.github.spmodesim.simulator.subscriber.DirectoryBench.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.access.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mail client that goes on with a wrong password locks the d account (docomo-mail.md section 5, SPEC via copy). */
class MailLockTest {
    private final DirectoryBench bench = new DirectoryBench();
    private final Subscriber taro = bench.taro();

    @Test
    void aStalePasswordLocksTheDAccountAtTheTenthTimeThoughAnotherDeviceHasTheNewOne() {
        String stale = taro.imapPassword().value();
        String fresh = bench.reissue().value();

        for (int i = 1; i < 10; i++) {
            assertThat(bench.mail(stale).struck()).as("failure %s", i).isEmpty();
            assertThat(bench.mail(fresh).accepted()).isTrue();
        }
        Authentication tenth = bench.mail(stale);

        assertThat(tenth.outcome()).isEqualTo(AuthOutcome.REISSUED_SECRET);
        assertThat(tenth.describe()).isEqualTo("log-in REISSUED_SECRET for taro-d; D_ACCOUNT locked now");
        assertThat(tenth.struck().map(Lock::cause)).contains(Lock.Cause.MAIL_FAILURES);
        assertThat(bench.mail(fresh).outcome()).isEqualTo(AuthOutcome.LOCKED);
    }

    @Test
    void logInsForTheMailOfAnotherCountThoughThePasswordIsRight() {
        LoginAttempt forAnother = new LoginAttempt(
                "taro-d", PresentedSecret.of(taro.imapPassword().value()), Service.IMAP, DirectoryBench.WIFI, true);
        List<AuthOutcome> outcomes = new ArrayList<>();
        for (int i = 1; i <= 11; i++) {
            outcomes.add(done(bench.directory().authenticate(forAnother)).outcome());
        }

        assertThat(outcomes.subList(0, 10)).containsOnly(AuthOutcome.OTHER_IDENTITY);
        assertThat(outcomes.get(10)).isEqualTo(AuthOutcome.LOCKED);
    }

    @Test
    void failuresOfMoreThanADayAgoDoNotCount() {
        for (int i = 0; i < 100; i++) {
            assertThat(bench.mail("wrong").struck()).isEmpty();
            bench.clock().advance(Duration.ofHours(3));
        }
        assertThat(bench.mail(taro.imapPassword().value()).accepted()).isTrue();
    }

    @Test
    void whatIsPresentedToALockedAccountIsNotComparedAndNotCounted() {
        hammer(10);
        for (int i = 0; i < 30; i++) {
            assertThat(bench.mail("wrong").outcome()).isEqualTo(AuthOutcome.LOCKED);
        }
        done(bench.directory().locks().release(TARO, LockKind.D_ACCOUNT));

        hammer(9);
        assertThat(bench.mail(taro.imapPassword().value()).accepted()).isTrue();
    }

    @Test
    void aLockThatDoesNotStopMailLetsTheRightPasswordIn() {
        DirectoryBench lenient = new DirectoryBench("lock.dAccount.stopsMail=off");
        for (int i = 0; i < 12; i++) {
            lenient.mail("wrong");
        }
        assertThat(lenient.directory().locks().of(lenient.taro()))
                .extracting(Lock::kind)
                .containsExactly(LockKind.D_ACCOUNT);
        assertThat(lenient.mail(lenient.taro().imapPassword().value()).accepted())
                .isTrue();
    }

    @Test
    void aLockThatIsOffNeverStrikes() {
        DirectoryBench lenient = new DirectoryBench("lock.mail.failures=off");
        for (int i = 0; i < 100; i++) {
            assertThat(lenient.mail("wrong").outcome()).isEqualTo(AuthOutcome.WRONG_SECRET);
        }
        assertThat(lenient.directory().locks().of(lenient.taro())).isEmpty();
    }

    @Test
    void aWindowThatIsOffForgetsNothing() {
        DirectoryBench strict = new DirectoryBench("lock.mail.withinMinutes=off", "lock.mail.failures=3");
        strict.mail("wrong");
        strict.clock().advance(Duration.ofDays(300));
        strict.mail("wrong");
        strict.clock().advance(Duration.ofDays(300));
        assertThat(strict.mail("wrong").struck()).isPresent();
    }

    @Test
    void aSignInOnThePortalDoesNotForgiveAMailClient() {
        hammer(9);
        done(bench.directory()
                .dAccounts()
                .signIn("taro-d", PresentedSecret.of(taro.dAccountPassword().value())));

        assertThat(bench.mail("wrong").struck()).isPresent();
    }

    @Test
    void everyoneWhoAskedHearsOfALockOnce() {
        List<String> heard = new ArrayList<>();
        bench.directory().locks().onLock((subscriber, lock) -> heard.add(subscriber.imapId() + " " + lock.kind()));
        hammer(15);

        assertThat(heard).containsExactly("taro-d D_ACCOUNT");
    }

    private void hammer(int times) {
        for (int i = 0; i < times; i++) {
            bench.mail("wrong");
        }
    }
}
