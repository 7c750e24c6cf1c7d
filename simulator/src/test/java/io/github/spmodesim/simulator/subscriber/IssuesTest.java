package io.github.spmodesim.simulator.subscriber;

import static io.github.spmodesim.simulator.subscriber.DirectoryBench.TARO;
import static io.github.spmodesim.simulator.subscriber.DirectoryBench.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.access.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class IssuesTest {
    private static final ImapId NEW = new ImapId("new-d");

    private final DirectoryBench bench = new DirectoryBench();
    private final Issues issues = bench.directory().issues();
    private final Subscriber fresh = done(bench.directory()
            .add(NewSubscriber.of(NEW, new MailAddress("new@docomo.ne.jp")).notIssued()));

    @Test
    void beforeTheFirstIssueIsConfirmedNothingIsIssuedAndNothingOpensMail() {
        ReissueRequest asked = done(issues.ask(NEW, IssueKind.FIRST_ISSUE));

        assertThat(asked.kind()).isEqualTo(IssueKind.FIRST_ISSUE);
        assertThat(fresh.issuedPassword()).isEmpty();
        assertThat(fresh.askedIssue()).contains(asked);
        assertThatIllegalStateException().isThrownBy(fresh::imapPassword).withMessageContaining("new-d");
        assertThat(outcome(fresh.dAccountPassword().value())).isEqualTo(AuthOutcome.D_ACCOUNT_SECRET);

        ImapPassword issued = done(issues.confirm(NEW));
        assertThat(outcome(issued.value())).isEqualTo(AuthOutcome.ACCEPTED);
    }

    @Test
    void theFirstIssueIsForWhoHasNoneAndTheReissueForWhoHasOne() {
        refused(() -> done(issues.ask(NEW, IssueKind.REISSUE)), "new-d has no IMAP-only password");
        refused(() -> done(issues.ask(TARO, IssueKind.FIRST_ISSUE)), "taro-d has an IMAP-only password");
    }

    @Test
    void theHistorySaysWhenAndWhyEachPasswordCameAndWent() {
        Instant first = bench.clock().instant();
        bench.clock().advance(Duration.ofDays(1));
        Instant second = bench.clock().instant();
        bench.reissue();
        bench.clock().advance(Duration.ofDays(1));
        done(issues.revoke(TARO, "found on a sticky note"));

        List<IssuedPassword> history = bench.taro().passwordHistory();
        assertThat(history).extracting(IssuedPassword::kind).containsExactly(IssueKind.FIRST_ISSUE, IssueKind.REISSUE);
        assertThat(history).extracting(IssuedPassword::issuedAt).containsExactly(first, second);
        assertThat(history)
                .extracting(issued -> issued.end().orElseThrow())
                .containsExactly(
                        new PasswordEnd(PasswordEnd.Kind.REPLACED, second, "reissued"),
                        new PasswordEnd(PasswordEnd.Kind.REVOKED, bench.clock().instant(), "found on a sticky note"));
    }

    @Test
    void afterARevocationNothingOpensMailUntilTheNextFirstIssue() {
        DirectoryBench early = new DirectoryBench();
        early.clock().set(Instant.parse("2019-07-01T00:00:00Z"));
        String revoked = early.taro().imapPassword().value();
        done(early.directory().issues().revoke(TARO, "leaked"));

        assertThat(early.mail(revoked).outcome()).isEqualTo(AuthOutcome.REVOKED_SECRET);
        assertThat(early.mail(early.taro().dAccountPassword().value()).outcome())
                .isEqualTo(AuthOutcome.D_ACCOUNT_SECRET);

        done(early.directory().issues().ask(TARO, IssueKind.FIRST_ISSUE));
        ImapPassword issued = done(early.directory().issues().confirm(TARO));
        assertThat(early.mail(issued.value()).accepted()).isTrue();
        assertThat(early.mail(revoked).outcome()).isEqualTo(AuthOutcome.REVOKED_SECRET);
    }

    @Test
    void aRevocationSettlesAReissueThatWaits() {
        done(issues.ask(TARO, IssueKind.REISSUE));
        done(issues.revoke(TARO, "leaked"));

        assertThatThrownBy(() -> done(issues.confirm(TARO))).cause().isInstanceOf(NoReissueAskedException.class);
    }

    @Test
    void theHistoryKeepsItsSecretsFromThePrinter() {
        assertThat(bench.taro().passwordHistory().toString())
                .doesNotContain(bench.taro().imapPassword().value());
    }

    private AuthOutcome outcome(String password) {
        LoginAttempt attempt =
                new LoginAttempt("new-d", PresentedSecret.of(password), Service.SMTP, DirectoryBench.WIFI);
        return done(bench.directory().authenticate(attempt)).outcome();
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call)
                .cause()
                .isInstanceOf(OtherIssueNeededException.class)
                .hasMessageStartingWith(message);
    }
}
