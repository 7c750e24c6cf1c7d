package io.github.spmodesim.simulator.subscriber;

import static io.github.spmodesim.simulator.subscriber.DirectoryBench.TARO;
import static io.github.spmodesim.simulator.subscriber.DirectoryBench.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class DAccountsTest {
    private final DirectoryBench bench = new DirectoryBench();
    private final DAccounts dAccounts = bench.directory().dAccounts();
    private final Subscriber taro = bench.taro();

    @Test
    void itsPasswordOpensItAndNothingElseDoes() {
        String imap = taro.imapPassword().value();
        bench.reissue();

        assertThat(signIn(taro.dAccountPassword().value())).isEqualTo(SignInOutcome.SIGNED_IN);
        assertThat(signIn(taro.imapPassword().value())).isEqualTo(SignInOutcome.IMAP_SECRET);
        assertThat(signIn(imap)).isEqualTo(SignInOutcome.IMAP_SECRET);
        assertThat(signIn(taro.networkPin().value())).isEqualTo(SignInOutcome.OTHER_SECRET);
        assertThat(signIn("wrong")).isEqualTo(SignInOutcome.WRONG_SECRET);
        assertThat(done(dAccounts.signIn("taro@docomo.ne.jp", PresentedSecret.of("x")))
                        .outcome())
                .isEqualTo(SignInOutcome.UNKNOWN_USER);
    }

    @Test
    void aChangedPasswordTakesThePlaceOfTheOldOne() {
        String old = taro.dAccountPassword().value();
        done(dAccounts.changePassword(TARO, new DAccountPassword("another-one")));

        assertThat(signIn(old)).isEqualTo(SignInOutcome.OLD_SECRET);
        assertThat(signIn("another-one")).isEqualTo(SignInOutcome.SIGNED_IN);
    }

    @Test
    void itsPasswordOpensItThoughAnImapOnlyPasswordIsOrWasTheSame() {
        String past = taro.imapPassword().value();
        String present = bench.reissue().value();

        for (String same : List.of(past, present)) {
            done(dAccounts.changePassword(TARO, new DAccountPassword(same)));
            assertThat(signIn(same)).isEqualTo(SignInOutcome.SIGNED_IN);
        }
        assertThat(bench.mail(present).outcome()).isEqualTo(AuthOutcome.ACCEPTED);
        assertThat(bench.mail(past).outcome()).isEqualTo(AuthOutcome.REISSUED_SECRET);
    }

    @Test
    void withTwoStepVerificationTheCodeOnThePhoneIsNeededToo() {
        done(dAccounts.setTwoStep(TARO, true));
        assertThat(taro.sentCode()).isEmpty();

        assertThat(signIn(taro.dAccountPassword().value())).isEqualTo(SignInOutcome.CODE_NEEDED);
        String code = taro.sentCode().orElseThrow().value();
        assertThat(enter(code.equals("000000") ? "000001" : "000000")).isEqualTo(SignInOutcome.WRONG_CODE);
        assertThat(enter(code)).isEqualTo(SignInOutcome.SIGNED_IN);
        assertThat(enter(code)).isEqualTo(SignInOutcome.NO_CODE_AWAITED);
    }

    @Test
    void aCodeIsOnlySentForTheRightPassword() {
        done(dAccounts.setTwoStep(TARO, true));
        signIn("wrong");

        assertThat(taro.sentCode()).isEmpty();
        assertThat(enter("000000")).isEqualTo(SignInOutcome.NO_CODE_AWAITED);
    }

    @Test
    void eachSignInHasACodeOfItsOwnAndAChangedPasswordEndsIt() {
        done(dAccounts.setTwoStep(TARO, true));
        signIn(taro.dAccountPassword().value());
        String first = taro.sentCode().orElseThrow().value();
        signIn(taro.dAccountPassword().value());
        assertThat(taro.sentCode().orElseThrow().value()).isNotEqualTo(first);
        assertThat(enter(first)).isEqualTo(SignInOutcome.WRONG_CODE);

        done(dAccounts.changePassword(TARO, new DAccountPassword("another-one")));
        assertThat(taro.sentCode()).isEmpty();
    }

    @Test
    void aSignInThatWasBegunWithAPasswordThatIsChangedSinceTakesNoCodeOfAnother() {
        done(dAccounts.setTwoStep(TARO, true));
        String old = taro.dAccountPassword().value();
        SignInResult begun = done(dAccounts.signIn("taro-d", PresentedSecret.of(old)));
        done(dAccounts.changePassword(TARO, new DAccountPassword("another-one")));
        assertThat(signIn("another-one")).isEqualTo(SignInOutcome.CODE_NEEDED);
        String code = taro.sentCode().orElseThrow().value();

        assertThat(done(dAccounts.enterCode(TARO, begun.passwordChanges(), PresentedSecret.of(code)))
                        .outcome())
                .isEqualTo(SignInOutcome.NO_CODE_AWAITED);
        assertThat(enter(code)).isEqualTo(SignInOutcome.SIGNED_IN);
    }

    @Test
    void wrongPasswordsAndWrongCodesTogetherLockIt() {
        done(dAccounts.setTwoStep(TARO, true));
        for (int i = 0; i < 5; i++) {
            signIn("wrong");
        }
        signIn(taro.dAccountPassword().value());
        for (int i = 0; i < 4; i++) {
            assertThat(enter("x")).isEqualTo(SignInOutcome.WRONG_CODE);
        }
        assertThat(done(dAccounts.enterCode(TARO, 0, PresentedSecret.of("x"))).lock())
                .isPresent();

        assertThat(enter(taro.sentCode().orElseThrow().value())).isEqualTo(SignInOutcome.LOCKED);
        assertThat(signIn(taro.dAccountPassword().value())).isEqualTo(SignInOutcome.LOCKED);
        assertThat(bench.mail(taro.imapPassword().value()).outcome()).isEqualTo(AuthOutcome.LOCKED);
    }

    @Test
    void itsLockIsReleasedOverTheOwnLineWithTheNetworkPinAlone() {
        done(bench.directory().locks().lock(TARO, LockKind.D_ACCOUNT));
        Subscriber hanako = done(bench.directory().add(new ImapId("hanako-d"), new MailAddress("hanako@docomo.ne.jp")));
        Access hers = new Access(AccessPath.SPMODE_LINE, Line.of(hanako.sim()));
        String pin = taro.networkPin().value();

        assertThat(release(DirectoryBench.WIFI, pin)).isEqualTo(IdentityOutcome.NOT_ON_LINE);
        assertThat(release(hers, pin)).isEqualTo(IdentityOutcome.NOT_ON_LINE);
        assertThat(release(bench.line(), "x")).isEqualTo(IdentityOutcome.WRONG_SECRET);
        assertThat(bench.mail(taro.imapPassword().value()).outcome()).isEqualTo(AuthOutcome.LOCKED);

        assertThat(release(bench.line(), pin)).isEqualTo(IdentityOutcome.CONFIRMED);
        assertThat(bench.mail(taro.imapPassword().value()).accepted()).isTrue();
    }

    private SignInOutcome signIn(String password) {
        return done(dAccounts.signIn("taro-d", PresentedSecret.of(password))).outcome();
    }

    private SignInOutcome enter(String code) {
        return done(dAccounts.enterCode(TARO, taro.dAccountPasswordChanges(), PresentedSecret.of(code)))
                .outcome();
    }

    private IdentityOutcome release(Access access, String pin) {
        return done(dAccounts.release(TARO, access, PresentedSecret.of(pin))).outcome();
    }
}
