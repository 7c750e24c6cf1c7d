package io.github.spmodesim.simulator.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.dialect.Dialects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SubscriberDirectoryTest {
    private static final ImapId TARO = new ImapId("taro-d");
    private static final ImapId NOBODY = new ImapId("nobody");
    private static final MailAddress TARO_ADDRESS = new MailAddress("Taro.Yamada@docomo.ne.jp");

    private Instant now = Instant.parse("2026-11-01T00:00:00Z");
    private final SubscriberDirectory directory = new SubscriberDirectory(
            new ImapPasswordIssuer(Forms.TEN_CHARACTERS, new Random(42)),
            new SecretIssuer(new Random(42)),
            DirectoryRules.of(
                    Dialects.named("docomo").with("lock.mail.failures", "off").bind()),
            () -> now);
    private final Subscriber taro = done(directory.add(TARO, TARO_ADDRESS));

    @Test
    void acceptsTheImapOnlyPassword() {
        Authentication authentication = authenticate(taro.imapPassword().value());

        assertThat(authentication.accepted()).isTrue();
        assertThat(authentication.subscriber()).containsSame(taro);
    }

    @Test
    void refusesTheDAccountPasswordInMailAndSaysSo() {
        assertThat(outcome(taro.dAccountPassword().value())).isEqualTo(AuthOutcome.D_ACCOUNT_SECRET);
    }

    @Test
    void refusesTheSecretsOfThePortalInMailAndSaysSo() {
        assertThat(outcome(taro.networkPin().value())).isEqualTo(AuthOutcome.OTHER_SECRET);
        assertThat(outcome(taro.spmodePassword().value())).isEqualTo(AuthOutcome.OTHER_SECRET);
    }

    @Test
    void refusesTheSameLettersInTheOtherCase() {
        String password = taro.imapPassword().value();

        assertThat(outcome(Forms.otherCase(password))).isEqualTo(AuthOutcome.WRONG_SECRET);
    }

    @Test
    void refusesThePasswordCutShortOrFollowedByASpace() {
        String password = taro.imapPassword().value();

        assertThat(outcome(password.substring(0, 9))).isEqualTo(AuthOutcome.WRONG_SECRET);
        assertThat(outcome(password + " ")).isEqualTo(AuthOutcome.WRONG_SECRET);
        assertThat(outcome("")).isEqualTo(AuthOutcome.WRONG_SECRET);
    }

    @Test
    void knowsNoUserByItsAddressOrInAnotherCase() {
        PresentedSecret right = PresentedSecret.of(taro.imapPassword().value());

        for (String user : List.of("Taro.Yamada@docomo.ne.jp", "Taro.Yamada", "TARO-D", "taro d", "")) {
            Authentication authentication = done(directory.authenticate(attempt(user, right)));
            assertThat(authentication.outcome()).as(user).isEqualTo(AuthOutcome.UNKNOWN_USER);
            assertThat(authentication.subscriber()).as(user).isEmpty();
        }
    }

    @Test
    void keepsTheOldPasswordAliveUntilTheReissueIsConfirmed() {
        String old = taro.imapPassword().value();

        done(directory.askReissue(TARO));
        assertThat(outcome(old)).isEqualTo(AuthOutcome.ACCEPTED);

        ImapPassword issued = done(directory.confirmReissue(TARO));
        assertThat(outcome(old)).isEqualTo(AuthOutcome.REISSUED_SECRET);
        assertThat(outcome(issued.value())).isEqualTo(AuthOutcome.ACCEPTED);
        assertThat(taro.imapPassword()).isEqualTo(issued);
    }

    @Test
    void refusesEveryEarlierPasswordAfterManyReissues() {
        List<ImapPassword> dead = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            dead.add(taro.imapPassword());
            done(directory.askReissue(TARO));
            done(directory.confirmReissue(TARO));
        }

        assertThat(dead).doesNotContain(taro.imapPassword()).doesNotHaveDuplicates();
        assertThat(dead).allSatisfy(old -> assertThat(outcome(old.value())).isEqualTo(AuthOutcome.REISSUED_SECRET));
        assertThat(outcome(taro.imapPassword().value())).isEqualTo(AuthOutcome.ACCEPTED);
    }

    @Test
    void replacesARequestThatIsAskedForAgain() {
        done(directory.askReissue(TARO));
        now = now.plusSeconds(60);

        assertThat(done(directory.askReissue(TARO))).isEqualTo(new ReissueRequest(TARO, IssueKind.REISSUE, now));
        assertThat(taro.imapCredential().asked()).contains(new ReissueRequest(TARO, IssueKind.REISSUE, now));

        done(directory.confirmReissue(TARO));
        refused(() -> done(directory.confirmReissue(TARO)), NoReissueAskedException.class);
    }

    @Test
    void confirmsNothingThatWasNotAskedFor() {
        ImapPassword before = taro.imapPassword();

        refused(() -> done(directory.confirmReissue(TARO)), NoReissueAskedException.class);
        assertThat(taro.imapPassword()).isEqualTo(before);
    }

    @Test
    void reissuesNothingForAnUnknownId() {
        refused(() -> done(directory.askReissue(NOBODY)), UnknownSubscriberException.class)
                .hasMessageContaining("nobody");
        refused(() -> done(directory.confirmReissue(NOBODY)), UnknownSubscriberException.class);
    }

    @Test
    void namesTheIdThatIsTaken() {
        refused(
                        () -> done(directory.add(TARO, new MailAddress("other@docomo.ne.jp"))),
                        DuplicateSubscriberException.class)
                .hasMessageContaining("IMAP ID taro-d");
        assertThat(directory.findByAddress(new MailAddress("other@docomo.ne.jp")))
                .isEmpty();
    }

    @Test
    void namesTheAddressThatIsTakenInWhateverCase() {
        refused(
                        () -> done(directory.add(NOBODY, new MailAddress("TARO.yamada@DOCOMO.ne.jp"))),
                        DuplicateSubscriberException.class)
                .hasMessageContaining("mail address TARO.yamada@DOCOMO.ne.jp");
        assertThat(directory.find(NOBODY)).isEmpty();
    }

    @Test
    void findsASubscriberByIdAndByAddressInAnyCase() {
        assertThat(directory.find(TARO)).containsSame(taro);
        assertThat(directory.findByAddress(new MailAddress("TARO.YAMADA@docomo.ne.jp")))
                .containsSame(taro);
        assertThat(directory.findByAddress(new MailAddress("taro.yamada@docomo.ne.jp")))
                .containsSame(taro);
        assertThat(directory.find(new ImapId("Taro-D"))).isEmpty();
    }

    @Test
    void listsSubscribersInTheOrderOfAdding() {
        Subscriber zoe = done(directory.add(new ImapId("zoe"), new MailAddress("zoe@docomo.ne.jp")));
        Subscriber abe = done(directory.add(new ImapId("abe"), new MailAddress("abe@docomo.ne.jp")));

        assertThat(directory.all()).containsExactly(taro, zoe, abe);
    }

    private AuthOutcome outcome(String secret) {
        return authenticate(secret).outcome();
    }

    private Authentication authenticate(String secret) {
        return done(directory.authenticate(attempt("taro-d", PresentedSecret.of(secret))));
    }

    private static LoginAttempt attempt(String user, PresentedSecret secret) {
        return new LoginAttempt(user, secret, Service.IMAP, Access.by(AccessPath.WIFI));
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(
            ThrowingCallable call, Class<? extends SubscriberRefusal> refusal) {
        return assertThatThrownBy(call).cause().isInstanceOf(refusal);
    }

    private static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
