package io.github.spmodesim.simulator.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.NewSubscriber;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.testkit.TlsLines;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The IMAP-only password is issued and reissued as the article says (claims I1 to I4). */
@Timeout(60)
class IssueTest {
    private static final String DIRECT = "/site/mail/src/domail_imappass.html";

    private final SpmodeSimulator simulator = SpmodeSimulator.start();
    private final TestBrowser browser = new TestBrowser(HttpsDoor.byLine(simulator));

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void theFirstIssueHappensWithItsConfirmationAndNotBefore() throws IOException {
        Subscriber taro = withoutPassword();
        open(taro);
        assertThat(browser.rowNames()).containsExactly("IMAP用ID", "パスワード");

        browser.press("IMAP専用パスワード新規発行");
        assertThat(browser.heading()).isEqualTo("IMAP専用パスワード新規発行");
        assertThat(taro.issuedPassword()).isEmpty();
        assertThat(logsIn(taro.dAccountPassword().value())).isFalse();

        browser.press("設定を確定する");
        assertThat(taro.issuedPassword()).isPresent();
        assertThat(logsIn(taro.imapPassword().value())).isTrue();
        browser.tap("IMAP用ID・パスワードの確認");
        assertThat(browser.rowNames()).containsExactly("IMAP用ID", "IMAP専用パスワード", "発行日時");
        assertThat(browser.row("IMAP専用パスワード")).isEqualTo(taro.imapPassword().value());
    }

    @Test
    void untilAReissueIsConfirmedTheOldPasswordWorksAndThenNeverAgain() throws IOException {
        Subscriber taro = withPassword();
        String old = taro.imapPassword().value();
        open(taro);

        browser.press("IMAP専用パスワード再発行");
        assertThat(browser.heading()).isEqualTo("IMAP専用パスワード再発行");
        assertThat(logsIn(old)).isTrue();

        browser.press("設定を確定する");
        assertThat(browser.page().text()).contains("すべての端末で、新しいパスワードを設定してください。");
        assertThat(taro.imapPassword().value()).isNotEqualTo(old);
        assertThat(logsIn(old)).isFalse();
        assertThat(logsIn(taro.imapPassword().value())).isTrue();
        browser.tap("IMAP用ID・パスワードの確認");
        assertThat(browser.row("IMAP専用パスワード")).isEqualTo(taro.imapPassword().value());
    }

    @Test
    void theWayOnLeadsToTheIphonesProfile() {
        Subscriber taro = withPassword();
        open(taro);

        browser.press("IMAP専用パスワード再発行").press("設定を確定する").tap("次へ");

        assertThat(browser.heading()).isEqualTo("ドコモメール利用設定");
    }

    @Test
    void nothingCanBeConfirmedThatWasNotAskedFor() {
        Subscriber taro = withPassword();
        open(taro);
        String password = taro.imapPassword().value();

        browser.post("/site/mail/src/imap-password/issue", Map.of("csrf", browser.csrf()));

        assertThat(browser.path()).isEqualTo(DIRECT);
        assertThat(taro.imapPassword().value()).isEqualTo(password);
    }

    @Test
    void aConfirmationIsGoodOnce() {
        Subscriber taro = withPassword();
        open(taro);
        browser.press("IMAP専用パスワード再発行");
        Map<String, String> confirmation = Map.of("csrf", browser.csrf());
        browser.press("設定を確定する");
        String issued = taro.imapPassword().value();

        browser.post("/site/mail/src/imap-password/issue", confirmation);

        assertThat(taro.imapPassword().value()).isEqualTo(issued);
    }

    @Test
    void aPageThatIsOutOfDateSaysSo() {
        Subscriber taro = withPassword();
        open(taro);
        simulator.subscribers().revoke(taro, "a test");

        browser.press("IMAP専用パスワード再発行");

        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.problem()).startsWith("ほかの画面で発行の状態が変わりました。");
        assertThat(browser.rowNames()).containsExactly("IMAP用ID", "パスワード");
        browser.press("IMAP専用パスワード新規発行").press("設定を確定する");
        assertThat(taro.issuedPassword()).isPresent();
    }

    @Test
    void nobodyCanChooseThePassword() {
        Subscriber taro = withPassword();
        open(taro);

        browser.post(DIRECT, Map.of("csrf", browser.csrf(), "issue", "REISSUE", "imapPassword", "chosen-1!x"));

        assertThat(browser.status()).isEqualTo(400);
        assertThat(taro.askedIssue()).isEmpty();
    }

    @Test
    void byDAccountNothingIsIssued() {
        Subscriber taro = withPassword();
        browser.open("/sign-in");
        browser.type("dアカウントのID", "taro-d")
                .type("dアカウントのパスワード", taro.dAccountPassword().value())
                .press("dアカウントでログイン");

        browser.open("/sign-out").post(DIRECT, Map.of("csrf", browser.csrf(), "issue", "REISSUE"));

        assertThat(browser.problem()).contains("UW10E6");
        assertThat(taro.askedIssue()).isEmpty();
    }

    private Subscriber withPassword() {
        return simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");
    }

    private Subscriber withoutPassword() {
        return simulator
                .subscribers()
                .add(NewSubscriber.of(new ImapId("taro-d"), new MailAddress("taro@docomo.ne.jp"))
                        .notIssued());
    }

    private void open(Subscriber taro) {
        browser.open(DIRECT).type("ネットワーク暗証番号", taro.networkPin().value()).press("認証する");
    }

    private boolean logsIn(String password) throws IOException {
        try (TlsLines imap = new TlsLines(simulator.endpoint(Service.IMAP), simulator.clientTls())) {
            imap.line();
            String quoted = password.replace("\\", "\\\\").replace("\"", "\\\"");
            return imap.says("a1 LOGIN taro-d \"" + quoted + "\"").startsWith("a1 OK");
        }
    }
}
