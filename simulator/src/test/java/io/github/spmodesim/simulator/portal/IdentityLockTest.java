package io.github.spmodesim.simulator.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.subscriber.LockKind;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guesses are bounded: network PIN, spmode password, d account (claims V3, Q4; docomo-mail.md section 5). */
@Timeout(60)
class IdentityLockTest {
    private static final String DIRECT = "/site/mail/src/domail_imappass.html";
    private static final String PIN = "ネットワーク暗証番号";
    private static final String SPMODE = "spモードパスワード";

    private final SpmodeSimulator simulator = SpmodeSimulator.start();
    private final Subscriber taro = simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");
    private final TestBrowser browser = new TestBrowser(HttpsDoor.byLine(simulator));

    @BeforeEach
    void atNoonInJapan() {
        simulator.clock().set(Instant.parse("2026-11-01T03:00:00Z"));
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void threeWrongPinsLockItUntilTheShopReleasesIt() {
        identify(PIN, wrongPin());
        assertThat(browser.problem()).isEqualTo("ネットワーク暗証番号が違います。あと2回間違えるとロックされます。");
        identify(PIN, wrongPin());
        assertThat(browser.problem()).isEqualTo("ネットワーク暗証番号が違います。あと1回間違えるとロックされます。");
        identify(PIN, wrongPin());
        assertThat(browser.problem()).isEqualTo("ネットワーク暗証番号がロックされています。ドコモショップで解除してください。");

        identify(PIN, taro.networkPin().value());
        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.problem()).startsWith("ネットワーク暗証番号がロックされています。");
        simulator.clock().set(Instant.parse("2027-11-01T03:00:00Z"));
        identify(PIN, taro.networkPin().value());
        assertThat(browser.problem()).startsWith("ネットワーク暗証番号がロックされています。");

        simulator.subscribers().unlock(taro, LockKind.NETWORK_PIN);
        identify(PIN, taro.networkPin().value());
        assertThat(browser.row("IMAP専用パスワード")).isEqualTo(taro.imapPassword().value());
    }

    @Test
    void anotherBrowserDoesNotBeginToCountAnew() {
        identify(PIN, wrongPin());
        identify(PIN, wrongPin());

        TestBrowser other = new TestBrowser(HttpsDoor.by(simulator, AccessPath.TETHERING));
        other.open(DIRECT).type(PIN, wrongPin()).press("認証する");

        assertThat(other.problem()).startsWith("ネットワーク暗証番号がロックされています。");
    }

    @Test
    void threeWrongSpmodePasswordsLockItUntilMidnightInJapan() {
        for (int i = 0; i < 3; i++) {
            identify(SPMODE, wrongSpmodePassword());
        }
        assertThat(browser.problem()).startsWith("spモードパスワードがロックされています。");

        simulator.clock().set(Instant.parse("2026-11-01T14:59:59Z"));
        identify(SPMODE, taro.spmodePassword().value());
        assertThat(browser.problem()).startsWith("spモードパスワードがロックされています。");

        simulator.clock().set(Instant.parse("2026-11-01T15:00:00Z"));
        identify(SPMODE, taro.spmodePassword().value());
        assertThat(browser.row("IMAP専用パスワード")).isEqualTo(taro.imapPassword().value());
    }

    @Test
    void theNetworkPinStillConfirmsWhileTheSpmodePasswordIsLocked() {
        simulator.subscribers().lock(taro, LockKind.SPMODE_PASSWORD);

        identify(PIN, taro.networkPin().value());

        assertThat(browser.row("IMAP専用パスワード")).isEqualTo(taro.imapPassword().value());
    }

    @Test
    void aForgottenSpmodePasswordIsResetWithTheNetworkPin() {
        simulator.subscribers().lock(taro, LockKind.SPMODE_PASSWORD);
        String fresh = taro.spmodePassword().value().equals("2468") ? "1357" : "2468";
        browser.open("/").tap("サービス一覧").tap("spモードパスワード");

        browser.type(PIN, wrongPin()).type("新しいspモードパスワード", fresh).type("新しいspモードパスワード(確認)", fresh);
        browser.press("spモードパスワードを設定する");
        assertThat(browser.problem()).startsWith("ネットワーク暗証番号が違います。");
        assertThat(taro.spmodePassword().value()).isNotEqualTo(fresh);

        browser.type(PIN, taro.networkPin().value())
                .type("新しいspモードパスワード", fresh)
                .type("新しいspモードパスワード(確認)", fresh);
        browser.press("spモードパスワードを設定する");
        assertThat(browser.page().select("[role=status]").text()).isEqualTo("spモードパスワードを設定しました。");

        identify(SPMODE, fresh);
        assertThat(browser.row("IMAP専用パスワード")).isEqualTo(taro.imapPassword().value());
    }

    @Test
    void aNewSpmodePasswordThatIsTypedInTwoWaysIsNotSetAndNoGuess() {
        String before = taro.spmodePassword().value();
        browser.open("/services/spmode-password")
                .type(PIN, wrongPin())
                .type("新しいspモードパスワード", "1111")
                .type("新しいspモードパスワード(確認)", "1112");

        browser.press("spモードパスワードを設定する");

        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.problem()).isEqualTo("新しいspモードパスワードが、確認の入力と一致しません。");
        assertThat(taro.spmodePassword().value()).isEqualTo(before);
        identify(PIN, wrongPin());
        assertThat(browser.problem()).contains("あと2回");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "12345", "abcd", "１２３４", "12 4", ""})
    void whatCanBeNoPinIsRefusedAndNoGuess(String typed) {
        identify(PIN, typed);
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.problem()).isEqualTo("入力の形が正しくありません。");

        identify(PIN, wrongPin());
        assertThat(browser.problem()).contains("あと2回");
    }

    @Test
    void aLockedDAccountIsReleasedOverOnesOwnLineWithTheNetworkPin() {
        simulator.subscribers().lock(taro, LockKind.D_ACCOUNT);
        browser.open("/").tap("dアカウントのロック解除");

        browser.type(PIN, wrongPin()).press("dアカウントのロック解除");
        assertThat(browser.problem()).startsWith("ネットワーク暗証番号が違います。");
        browser.type(PIN, taro.networkPin().value()).press("dアカウントのロック解除");

        assertThat(browser.page().select("[role=status]").text()).isEqualTo("dアカウントのロックを解除しました。");
        assertThat(simulator.subscribers().locks(taro)).isEmpty();
    }

    @Test
    void overWifiTheDAccountsLockIsNotReleased() {
        signIn(AccessPath.WIFI);
        simulator.subscribers().lock(taro, LockKind.D_ACCOUNT);

        browser.open("/unlock").type(PIN, taro.networkPin().value()).press("dアカウントのロック解除");

        assertThat(browser.problem()).isEqualTo("dアカウントのロックは、契約者自身のドコモ回線でだけ解除できます。");
        assertThat(simulator.subscribers().locks(taro)).hasSize(1);
    }

    @Test
    void tenWrongPasswordsLockTheDAccount() {
        browser.comeBy(HttpsDoor.by(simulator, AccessPath.WIFI));
        for (int i = 0; i < 10; i++) {
            browser.open("/sign-in")
                    .type("dアカウントのID", "taro-d")
                    .type("dアカウントのパスワード", "wrong-password")
                    .press("dアカウントでログイン");
        }
        assertThat(browser.problem()).startsWith("dアカウントがロックされています。");

        signIn(AccessPath.WIFI);

        assertThat(browser.problem()).startsWith("dアカウントがロックされています。");
    }

    private void signIn(AccessPath network) {
        browser.comeBy(HttpsDoor.by(simulator, network))
                .open("/sign-in")
                .type("dアカウントのID", "taro-d")
                .type("dアカウントのパスワード", taro.dAccountPassword().value())
                .press("dアカウントでログイン");
    }

    private void identify(String means, String typed) {
        browser.open("/identity?to=imap-password").type(means, typed).press("認証する");
    }

    private String wrongPin() {
        return taro.networkPin().value().equals("0001") ? "0002" : "0001";
    }

    private String wrongSpmodePassword() {
        return taro.spmodePassword().value().equals("0001") ? "0002" : "0001";
    }
}
