package io.github.spmodesim.simulator.subscriber;

import static io.github.spmodesim.simulator.subscriber.DirectoryBench.TARO;
import static io.github.spmodesim.simulator.subscriber.DirectoryBench.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class IdentityChecksTest {
    private final DirectoryBench bench = new DirectoryBench();
    private final SubscriberDirectory directory = bench.directory();
    private final Subscriber taro = bench.taro();

    @Test
    void theRightPinAndTheRightSpmodePasswordConfirm() {
        assertThat(pin(taro.networkPin().value()).confirmed()).isTrue();
        assertThat(spmode(taro.spmodePassword().value()).confirmed()).isTrue();
    }

    @Test
    void noneOfTheSecretsStandsForAnother() {
        List<String> others =
                List.of(taro.imapPassword().value(), taro.dAccountPassword().value(), "", "12345");

        for (String other : others) {
            assertThat(new IdentityChecksTest().pin(other).outcome()).isEqualTo(IdentityOutcome.WRONG_SECRET);
            assertThat(new IdentityChecksTest().spmode(other).outcome()).isEqualTo(IdentityOutcome.WRONG_SECRET);
        }
        assertThat(pin(taro.spmodePassword().value()).outcome()).isEqualTo(IdentityOutcome.WRONG_SECRET);
        assertThat(spmode(taro.networkPin().value()).outcome()).isEqualTo(IdentityOutcome.WRONG_SECRET);
    }

    @Test
    void threeWrongPinsInARowLockItUntilAShopReleasesIt() {
        assertThat(pin("x").attemptsLeft()).isEqualTo(OptionalInt.of(2));
        assertThat(pin("x").lock()).isEmpty();
        IdentityResult third = pin("x");
        assertThat(third.outcome()).isEqualTo(IdentityOutcome.WRONG_SECRET);
        assertThat(third.lock())
                .contains(new Lock(
                        LockKind.NETWORK_PIN, Lock.Cause.WRONG_SECRETS, DirectoryBench.NOON, Optional.empty()));

        bench.clock().advance(Duration.ofDays(400));
        assertThat(pin(taro.networkPin().value()).outcome()).isEqualTo(IdentityOutcome.LOCKED);

        done(directory.locks().release(TARO, LockKind.NETWORK_PIN));
        assertThat(pin(taro.networkPin().value()).confirmed()).isTrue();
    }

    @Test
    void aRightOneBetweenStartsTheCountAnew() {
        for (int i = 0; i < 5; i++) {
            pin("x");
            pin("x");
            assertThat(pin(taro.networkPin().value()).confirmed()).isTrue();
        }
    }

    @Test
    void theSpmodePasswordIsReleasedAtTheNextMidnightInJapanAndNotBefore() {
        lockSpmodePassword();
        assertThat(directory.locks().of(taro))
                .singleElement()
                .satisfies(lock -> assertThat(lock.until()).contains(Instant.parse("2026-11-01T15:00:00Z")));

        bench.clock().set(Instant.parse("2026-11-01T14:59:59Z"));
        assertThat(spmode(taro.spmodePassword().value()).outcome()).isEqualTo(IdentityOutcome.LOCKED);

        bench.clock().set(Instant.parse("2026-11-01T15:00:00Z"));
        assertThat(directory.locks().of(taro)).isEmpty();
        assertThat(spmode("x").attemptsLeft()).isEqualTo(OptionalInt.of(2));
        assertThat(spmode(taro.spmodePassword().value()).confirmed()).isTrue();
    }

    @Test
    void aForgottenSpmodePasswordIsResetWithTheRightPinAlone() {
        String old = taro.spmodePassword().value();
        SpmodePassword chosen = new SpmodePassword("4649");
        assertThat(old).isNotEqualTo("4649");
        lockSpmodePassword();

        assertThat(reset("x", chosen).outcome()).isEqualTo(IdentityOutcome.WRONG_SECRET);
        assertThat(taro.spmodePassword().value()).isEqualTo(old);

        assertThat(reset(taro.networkPin().value(), chosen).confirmed()).isTrue();
        assertThat(spmode(old).outcome()).isEqualTo(IdentityOutcome.WRONG_SECRET);
        assertThat(spmode("4649").confirmed()).isTrue();
    }

    @Test
    void aLockedPinResetsNothing() {
        pin("x");
        pin("x");
        pin("x");
        String old = taro.spmodePassword().value();

        IdentityResult result = reset(taro.networkPin().value(), new SpmodePassword("4649"));

        assertThat(result.outcome()).isEqualTo(IdentityOutcome.LOCKED);
        assertThat(taro.spmodePassword().value()).isEqualTo(old);
    }

    @Test
    void biometricsConfirmOnlyWhereTheyAreSetUp() {
        assertThat(biometrics(true).outcome()).isEqualTo(IdentityOutcome.NOT_SET_UP);

        done(directory.identity().setBiometrics(TARO, true));
        assertThat(biometrics(true).confirmed()).isTrue();
        assertThat(biometrics(false).outcome()).isEqualTo(IdentityOutcome.WRONG_SECRET);
    }

    @Test
    void aLockThatIsOffNeverStrikes() {
        DirectoryBench lenient = new DirectoryBench("lock.networkPin.failures=off");
        for (int i = 0; i < 50; i++) {
            IdentityResult wrong = done(lenient.directory().identity().byNetworkPin(TARO, PresentedSecret.of("x")));
            assertThat(wrong.lock()).isEmpty();
            assertThat(wrong.attemptsLeft()).isEmpty();
        }
        String right = lenient.taro().networkPin().value();
        assertThat(done(lenient.directory().identity().byNetworkPin(TARO, PresentedSecret.of(right)))
                        .confirmed())
                .isTrue();
    }

    @Test
    void whoIsUnknownConfirmsNothing() {
        assertThatThrownBy(
                        () -> done(directory.identity().byNetworkPin(new ImapId("nobody"), PresentedSecret.of("1234"))))
                .cause()
                .isInstanceOf(UnknownSubscriberException.class);
    }

    private void lockSpmodePassword() {
        spmode("x");
        spmode("x");
        assertThat(spmode("x").lock()).isPresent();
    }

    private IdentityResult pin(String typed) {
        return done(directory.identity().byNetworkPin(TARO, PresentedSecret.of(typed)));
    }

    private IdentityResult spmode(String typed) {
        return done(directory.identity().bySpmodePassword(TARO, PresentedSecret.of(typed)));
    }

    private IdentityResult biometrics(boolean recognised) {
        return done(directory.identity().byBiometrics(TARO, recognised));
    }

    private IdentityResult reset(String pin, SpmodePassword chosen) {
        return done(directory.identity().resetSpmodePassword(TARO, PresentedSecret.of(pin), chosen));
    }
}
