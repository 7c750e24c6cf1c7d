package io.github.spmodesim.simulator.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.SimulatorOptions;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.subscriber.Contract;
import io.github.spmodesim.simulator.subscriber.LockKind;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The IMAP-only password is looked up as the article says (claims V1 to V8, T3). */
@Timeout(60)
class LookUpTest {
    private static final String DIRECT = "/site/mail/src/domail_imappass.html";
    private static final String UW10E6 = "dアカウント認証時はご利用いただけません(UW10E6)";

    private final SpmodeSimulator simulator = SpmodeSimulator.start();
    private final Subscriber taro = simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");
    private final TestBrowser browser = new TestBrowser(HttpsDoor.byLine(simulator));

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void theArticlesClicksLeadToThePassword() {
        browser.open("/mydocomo/").tap("設定").tap("メール設定").tap("設定を確認・変更する");
        assertThat(browser.heading()).isEqualTo("本人確認");

        browser.type("ネットワーク暗証番号", taro.networkPin().value()).press("認証する");
        browser.tap("IMAP用ID・パスワードの確認");

        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.heading()).isEqualTo("IMAP用ID・パスワードの確認");
        assertThat(browser.row("IMAP用ID")).isEqualTo("taro-d");
        assertThat(browser.row("IMAP専用パスワード")).isEqualTo(taro.imapPassword().value());
    }

    @Test
    void theDirectAddressOpensTheSamePageBehindAnIdentityCheck() {
        browser.open(DIRECT);
        assertThat(browser.heading()).isEqualTo("本人確認");

        browser.type("spモードパスワード", taro.spmodePassword().value()).press("認証する");

        assertThat(browser.path()).isEqualTo(DIRECT);
        assertThat(browser.row("IMAP専用パスワード")).isEqualTo(taro.imapPassword().value());
        assertThat(browser.open(DIRECT).row("IMAP専用パスワード"))
                .isEqualTo(taro.imapPassword().value());
    }

    @Test
    void aTetherIsAsGoodAsTheLineItself() {
        browser.comeBy(HttpsDoor.by(simulator, AccessPath.TETHERING)).open(DIRECT);
        confirm();

        assertThat(browser.row("IMAP専用パスワード")).isEqualTo(taro.imapPassword().value());
    }

    @Test
    void aSimWithoutPacketPlanIsEnoughForATether() {
        simulator.subscribers().changeContract(taro, Contract.NO_PACKET_PLAN);

        browser.comeBy(HttpsDoor.by(simulator, AccessPath.TETHERING)).open(DIRECT);
        confirm();

        assertThat(browser.row("IMAP専用パスワード")).isEqualTo(taro.imapPassword().value());
    }

    @Test
    void whoHasCancelledHasNoLineToComeBy() {
        simulator.subscribers().changeContract(taro, Contract.CANCELLED_CARRIED_OVER);

        assertThatThrownBy(() -> browser.open("/")).hasRootCauseInstanceOf(IOException.class);
        signIn(AccessPath.WIFI, "/");
        assertThat(browser.open(DIRECT).problem()).isEqualTo(UW10E6);
    }

    @ParameterizedTest
    @EnumSource(
            value = AccessPath.class,
            names = {"WIFI", "VPN", "OVERSEAS"})
    void withoutADocomoLineTheSameClicksLeadToUw10e6(AccessPath network) {
        browser.comeBy(HttpsDoor.by(simulator, network)).open("/").tap("設定").tap("メール設定");
        browser.tap("設定を確認・変更する");
        browser.type("dアカウントのID", "taro-d")
                .type("dアカウントのパスワード", taro.dAccountPassword().value())
                .press("dアカウントでログイン");
        confirm();
        browser.tap("IMAP用ID・パスワードの確認");

        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.problem()).isEqualTo(UW10E6);
        assertThat(browser.body()).doesNotContain(taro.imapPassword().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/settings/mail/change",
                DIRECT,
                "/site/mail/src/imap-password/issue",
                "/services/spmode-password",
                "/iphone/support/guide/mail/profile"
            })
    void whoseVisitItIsHasToBeKnown(String address) {
        browser.comeBy(HttpsDoor.by(simulator, AccessPath.WIFI)).open(address);

        assertThat(browser.heading()).isEqualTo("dアカウントでログイン");
        browser.comeBy(HttpsDoor.byLine(simulator)).open(address);
        assertThat(browser.heading()).isNotEqualTo("dアカウントでログイン");
    }

    @Test
    void afterTheSignInOneIsWhereOneWantedToGo() {
        signIn(AccessPath.WIFI, "/services/spmode-password");

        assertThat(browser.path()).isEqualTo("/services/spmode-password");
        assertThat(browser.status()).isEqualTo(200);
    }

    @Test
    void signedInByDAccountItIsUw10e6OnTheLineTooUntilOneSignsOut() {
        browser.open("/").tap("dアカウントでログイン");
        browser.type("dアカウントのID", "taro-d")
                .type("dアカウントのパスワード", taro.dAccountPassword().value())
                .press("dアカウントでログイン");

        assertThat(browser.open(DIRECT).problem()).isEqualTo(UW10E6);

        browser.tap("ログアウト").press("ログアウト").open(DIRECT);
        confirm();
        assertThat(browser.row("IMAP専用パスワード")).isEqualTo(taro.imapPassword().value());
    }

    @Test
    void anotherBrowserIsSignedInByNobodyAndCuresThat() {
        signIn(AccessPath.SPMODE_LINE, DIRECT);
        assertThat(browser.problem()).isEqualTo(UW10E6);

        TestBrowser other = new TestBrowser(HttpsDoor.byLine(simulator)).open(DIRECT);

        assertThat(other.heading()).isEqualTo("本人確認");
    }

    @Test
    void theLineCuresUw10e6OfWifi() {
        signIn(AccessPath.WIFI, DIRECT);
        assertThat(browser.problem()).isEqualTo(UW10E6);

        browser.tap("ログアウト").press("ログアウト").comeBy(HttpsDoor.byLine(simulator)).open(DIRECT);

        assertThat(browser.heading()).isEqualTo("本人確認");
    }

    @Test
    void aServiceWhosePageDemandsNoLineShowsItOverWifi() {
        SimulatorOptions lenient = SimulatorOptions.embedded()
                .withDialect(Dialects.named("docomo").with("access.passwordPageDemandsLine", "off"));
        try (SpmodeSimulator other = SpmodeSimulator.start(lenient)) {
            Subscriber hers = other.subscribers().add("hanako-d", "hanako@docomo.ne.jp");
            browser.comeBy(HttpsDoor.by(other, AccessPath.WIFI)).open(DIRECT);
            browser.type("dアカウントのID", "hanako-d")
                    .type("dアカウントのパスワード", hers.dAccountPassword().value())
                    .press("dアカウントでログイン");
            browser.type("ネットワーク暗証番号", hers.networkPin().value()).press("認証する");

            assertThat(browser.row("IMAP専用パスワード")).isEqualTo(hers.imapPassword().value());
            assertThat(browser.header("cache-control")).isEqualTo("no-store");
        }
    }

    @Test
    void aBrowserMayKeepTheRefusalAndNothingElse() {
        signIn(AccessPath.WIFI, DIRECT);
        assertThat(browser.header("cache-control")).isEqualTo("private, max-age=600");

        TestBrowser onLine = new TestBrowser(HttpsDoor.byLine(simulator)).open(DIRECT);
        assertThat(onLine.header("cache-control")).isEqualTo("no-store");
        onLine.type("ネットワーク暗証番号", taro.networkPin().value()).press("認証する");
        assertThat(onLine.row("IMAP専用パスワード")).isNotEmpty();
        assertThat(onLine.header("cache-control")).isEqualTo("no-store");
    }

    @Test
    void whatIsConfirmedOnTheLineIsNotConfirmedByDAccount() {
        browser.open("/settings/mail/change");
        confirm();
        assertThat(browser.heading()).isEqualTo("設定を確認・変更する");

        signIn(AccessPath.WIFI, "/settings/mail/change");

        assertThat(browser.heading()).isEqualTo("本人確認");
    }

    @Test
    void whatOneSubscriberHasConfirmedIsNotConfirmedOnAnothersLine() {
        Subscriber hanako = simulator.subscribers().add("hanako-d", "hanako@docomo.ne.jp");
        browser.open(DIRECT);
        confirm();

        browser.comeBy(HttpsDoor.at(
                        simulator,
                        simulator.lines().open(hanako, AccessPath.SPMODE_LINE).of(Service.PORTAL)))
                .open(DIRECT);
        assertThat(browser.heading()).isEqualTo("本人確認");

        browser.type("ネットワーク暗証番号", hanako.networkPin().value()).press("認証する");
        assertThat(browser.row("IMAP用ID")).isEqualTo("hanako-d");
        assertThat(browser.row("IMAP専用パスワード")).isEqualTo(hanako.imapPassword().value());
    }

    @Test
    void biometricsConfirmWhereTheyAreSetUp() {
        browser.open(DIRECT);
        assertThat(browser.page().select("h2").eachText()).isEmpty();
        assertThat(browser.post("/identity", Map.of("csrf", browser.csrf(), "biometrics", "RECOGNISED"))
                        .problem())
                .isEqualTo("生体認証で本人と確認できませんでした。");

        simulator.subscribers().setBiometrics(taro, true);
        browser.open(DIRECT).press("認識されなかったことにする");
        assertThat(browser.problem()).isEqualTo("生体認証で本人と確認できませんでした。");
        browser.press("生体認証で認証する");

        assertThat(browser.row("IMAP専用パスワード")).isEqualTo(taro.imapPassword().value());
    }

    @Test
    void withTwoStepVerificationTheCodeHasToFollow() {
        simulator.subscribers().setTwoStep(taro, true);
        signIn(AccessPath.WIFI, "/services/spmode-password");
        assertThat(browser.heading()).isEqualTo("セキュリティコード");
        assertThat(browser.open("/services/spmode-password").heading()).isEqualTo("dアカウントでログイン");

        browser.open("/sign-in/code?to=spmode-password");
        String right = taro.sentCode().orElseThrow().value();
        browser.type("セキュリティコード", right.equals("000000") ? "000001" : "000000").press("dアカウントでログイン");
        assertThat(browser.problem()).isEqualTo("セキュリティコードが違います。");
        browser.type("セキュリティコード", right).press("dアカウントでログイン");

        assertThat(browser.path()).isEqualTo("/services/spmode-password");
        assertThat(browser.status()).isEqualTo(200);
    }

    @Test
    void noCodeIsAskedForWhereNoneIsAwaited() {
        assertThat(browser.open("/sign-in/code").heading()).isEqualTo("dアカウントでログイン");
    }

    @Test
    void aSignInEndsWithThePasswordThatItWasMadeWith() {
        signIn(AccessPath.WIFI, "/settings");
        assertThat(browser.page().select("header").text()).contains("dアカウント認証: taro-d");

        simulator.subscribers().changeDAccountPassword(taro, "another-one-9");

        assertThat(browser.open("/settings").page().select("header").text())
                .contains("接続経路: Wi-Fi / 認証されていません")
                .doesNotContain("taro-d", "ログアウト");
    }

    @Test
    void aSignInThatWaitsForItsCodeEndsWithThePasswordToo() {
        simulator.subscribers().setTwoStep(taro, true);
        signIn(AccessPath.WIFI, "/settings");
        simulator.subscribers().changeDAccountPassword(taro, "another-one-9");
        TestBrowser owner = new TestBrowser(HttpsDoor.by(simulator, AccessPath.WIFI)).open("/sign-in");
        owner.type("dアカウントのID", "taro-d").type("dアカウントのパスワード", "another-one-9").press("dアカウントでログイン");
        String code = taro.sentCode().orElseThrow().value();

        browser.type("セキュリティコード", code).press("dアカウントでログイン");
        assertThat(browser.heading()).isEqualTo("dアカウントでログイン");
        assertThat(browser.open("/").page().select("header").text()).contains("認証されていません");

        owner.type("セキュリティコード", code).press("dアカウントでログイン");
        assertThat(owner.page().select("header").text()).contains("dアカウント認証: taro-d");
    }

    @Test
    void theImapOnlyPasswordOpensNoDAccount() {
        browser.comeBy(HttpsDoor.by(simulator, AccessPath.WIFI)).open("/sign-in");
        browser.type("dアカウントのID", "taro-d")
                .type("dアカウントのパスワード", taro.imapPassword().value())
                .press("dアカウントでログイン");

        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.problem()).isEqualTo("dアカウントのIDまたはパスワードが違います。");
    }

    @Test
    void aLockedDAccountIsToldOfAndTheLineStillVouches() {
        simulator.subscribers().lock(taro, LockKind.D_ACCOUNT);
        signIn(AccessPath.WIFI, DIRECT);
        assertThat(browser.problem()).startsWith("dアカウントがロックされています。");

        browser.comeBy(HttpsDoor.byLine(simulator)).open(DIRECT);
        confirm();
        assertThat(browser.row("IMAP専用パスワード")).isEqualTo(taro.imapPassword().value());
    }

    @Test
    void theAgeOfThePasswordIsSeenAndWarnedOf() {
        browser.open(DIRECT);
        confirm();
        assertThat(browser.page().text()).doesNotContain("再発行をおすすめします");

        simulator.clock().advance(Duration.ofDays(100));
        browser.open(DIRECT);
        confirm();
        assertThat(browser.page().text()).contains("発行から3か月がたちました。再発行をおすすめします。");
    }

    private void signIn(AccessPath network, String wanted) {
        browser.comeBy(HttpsDoor.by(simulator, network))
                .open("/sign-in?to=" + PortalPath.at(wanted).orElseThrow().key());
        browser.type("dアカウントのID", "taro-d")
                .type("dアカウントのパスワード", taro.dAccountPassword().value())
                .press("dアカウントでログイン");
    }

    private void confirm() {
        browser.type("ネットワーク暗証番号", taro.networkPin().value()).press("認証する");
    }
}
