package io.github.spmodesim.simulator.subscriber;

import static io.github.spmodesim.simulator.subscriber.DirectoryBench.TARO;
import static io.github.spmodesim.simulator.subscriber.DirectoryBench.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.spmodesim.simulator.access.Service;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What other services do otherwise about mail passwords, each by one value of the dialect; docomo's own is the default. */
class OtherServicesTest {
    private static final String CHOSEN = "IchWill#42";

    @Test
    void oneThatIgnoresCaseTakesTheLettersInAnyCaseAndNoOtherLetters() {
        DirectoryBench bench = new DirectoryBench("credential.imapPassword.caseMatters=off");
        String password = bench.taro().imapPassword().value();

        assertThat(bench.mail(password.toLowerCase(Locale.ROOT)).outcome()).isEqualTo(AuthOutcome.ACCEPTED);
        assertThat(bench.mail(password.toUpperCase(Locale.ROOT)).outcome()).isEqualTo(AuthOutcome.ACCEPTED);
        assertThat(bench.mail(password + " ").outcome()).isEqualTo(AuthOutcome.WRONG_SECRET);
    }

    @Test
    void oneWithAGraceTakesAReplacedPasswordForSoLongAndKeepsItsSessions() {
        DirectoryBench bench = new DirectoryBench("credential.imapPassword.replacedWorksMinutes=60");
        String old = bench.taro().imapPassword().value();
        MailLogin open = bench.mail(old).login().orElseThrow();
        String fresh = bench.reissue().value();

        bench.clock().advance(Duration.ofMinutes(59));
        assertThat(bench.mail(old).outcome()).isEqualTo(AuthOutcome.ACCEPTED);
        assertThat(open.end()).isEmpty();
        bench.clock().advance(Duration.ofMinutes(1));
        assertThat(bench.mail(old).outcome()).isEqualTo(AuthOutcome.REISSUED_SECRET);
        assertThat(open.end()).isPresent();
        assertThat(bench.mail(fresh).accepted()).isTrue();
    }

    @Test
    void aGraceIsForReplacedPasswordsAloneAndNotForThoseTakenBack() {
        DirectoryBench bench = new DirectoryBench("credential.imapPassword.replacedWorksMinutes=60");
        String password = bench.taro().imapPassword().value();
        done(bench.directory().issues().revoke(TARO, "leaked"));

        assertThat(bench.mail(password).outcome()).isEqualTo(AuthOutcome.REVOKED_SECRET);
    }

    @Test
    void oneThatTakesTheDAccountPasswordBesideTheIssuedOneDoesSoForAsLongAsTheTimeLineLetsIt() {
        DirectoryBench bench = new DirectoryBench(
                "credential.imapPassword.alone=off",
                "credential.domesticRequiredFrom=2026-11-02",
                "credential.domesticRollOutDays=0");
        String dAccount = bench.taro().dAccountPassword().value();

        MailLogin open = bench.mail(dAccount).login().orElseThrow();
        assertThat(open.end()).isEmpty();
        assertThat(bench.mail(bench.taro().imapPassword().value()).outcome()).isEqualTo(AuthOutcome.ACCEPTED);
        bench.clock().advance(Duration.ofDays(1));
        assertThat(bench.mail(dAccount).outcome()).isEqualTo(AuthOutcome.D_ACCOUNT_SECRET);
    }

    @Test
    void oneThatTakesTheAddressForTheUserTakesTheIdToo() {
        DirectoryBench bench = new DirectoryBench("credential.userName=imap-id-or-address");

        assertThat(as(bench, "Taro@docomo.ne.jp").outcome()).isEqualTo(AuthOutcome.ACCEPTED);
        assertThat(as(bench, "taro-d").outcome()).isEqualTo(AuthOutcome.ACCEPTED);
        assertThat(as(bench, "hanako@docomo.ne.jp").outcome()).isEqualTo(AuthOutcome.UNKNOWN_USER);
        assertThat(as(bench, "@").outcome()).isEqualTo(AuthOutcome.UNKNOWN_USER);
        assertThat(as(new DirectoryBench(), "taro@docomo.ne.jp").outcome()).isEqualTo(AuthOutcome.UNKNOWN_USER);
    }

    @Test
    void oneThatTakesTheLocalPartForTheUserTakesTheIdToo() {
        DirectoryBench bench = new DirectoryBench("credential.userName=imap-id-or-local-part");

        assertThat(as(bench, "taro").outcome()).isEqualTo(AuthOutcome.ACCEPTED);
        assertThat(as(bench, "taro-d").outcome()).isEqualTo(AuthOutcome.ACCEPTED);
        assertThat(as(bench, "tar").outcome()).isEqualTo(AuthOutcome.UNKNOWN_USER);
        assertThat(as(new DirectoryBench(), "taro").outcome()).isEqualTo(AuthOutcome.UNKNOWN_USER);
    }

    @Test
    void oneThatLooksAtNoPasswordTakesAnyOfAKnownUser() {
        DirectoryBench bench = new DirectoryBench("credential.imapPassword.checked=off");

        assertThat(bench.mail("anything").outcome()).isEqualTo(AuthOutcome.ACCEPTED);
        assertThat(as(bench, "nobody").outcome()).isEqualTo(AuthOutcome.UNKNOWN_USER);
    }

    @Test
    void oneWithASinglePasswordForAllOpensTheDAccountByItAndNotByAReplacedOne() {
        DirectoryBench bench = new DirectoryBench("credential.imapPassword.opensDAccount=on");
        String old = bench.taro().imapPassword().value();
        assertThat(signIn(bench, old)).isEqualTo(SignInOutcome.SIGNED_IN);

        bench.reissue();
        assertThat(signIn(bench, old)).isEqualTo(SignInOutcome.IMAP_SECRET);
        assertThat(signIn(new DirectoryBench(), old)).isEqualTo(SignInOutcome.IMAP_SECRET);
    }

    @Test
    void oneWithoutAConfirmationIssuesWhenItIsAsked() {
        DirectoryBench bench = new DirectoryBench("password.issue.needsConfirmation=off");
        String old = bench.taro().imapPassword().value();
        done(bench.directory().askReissue(TARO));
        String fresh = bench.taro().imapPassword().value();

        assertThat(bench.mail(old).outcome()).isEqualTo(AuthOutcome.REISSUED_SECRET);
        assertThat(bench.mail(fresh).outcome()).isEqualTo(AuthOutcome.ACCEPTED);
        assertThat(bench.taro().askedIssue()).isEmpty();
        assertThat(done(bench.directory().confirmReissue(TARO)).value()).isEqualTo(fresh);
    }

    @Test
    void oneThatLetsTheTextBeChosenTakesIt() {
        DirectoryBench bench = new DirectoryBench("password.issue.textIsChosen=on");
        done(bench.directory().askReissue(TARO));
        done(bench.directory().issues().confirm(TARO, new ImapPassword(CHOSEN)));

        assertThat(bench.mail(CHOSEN).outcome()).isEqualTo(AuthOutcome.ACCEPTED);
    }

    @Test
    void docomosLetsNobodyChoose() {
        DirectoryBench bench = new DirectoryBench();
        done(bench.directory().askReissue(TARO));

        assertThatIllegalStateException()
                .isThrownBy(() -> bench.directory().issues().confirm(TARO, new ImapPassword(CHOSEN)))
                .withMessageContaining("claim P3");
        assertThat(bench.mail(CHOSEN).outcome()).isEqualTo(AuthOutcome.WRONG_SECRET);
    }

    @Test
    void oneThatAsksForNoPinResetsTheSpmodePasswordWithAWrongOne() {
        assertThat(reset(new DirectoryBench("access.spmodePasswordResetAsksPin=off")))
                .isEqualTo("8642");
        assertThat(reset(new DirectoryBench())).isNotEqualTo("8642");
    }

    private static String reset(DirectoryBench bench) {
        String wrong = bench.taro().networkPin().value().equals("0000") ? "0001" : "0000";
        done(bench.directory()
                .identity()
                .resetSpmodePassword(TARO, PresentedSecret.of(wrong), new SpmodePassword("8642")));
        return bench.taro().spmodePassword().value();
    }

    private static SignInOutcome signIn(DirectoryBench bench, String password) {
        return done(bench.directory().dAccounts().signIn("taro-d", PresentedSecret.of(password)))
                .outcome();
    }

    private static Authentication as(DirectoryBench bench, String user) {
        PresentedSecret secret = PresentedSecret.of(bench.taro().imapPassword().value());
        return done(bench.directory().authenticate(new LoginAttempt(user, secret, Service.IMAP, DirectoryBench.WIFI)));
    }
}
