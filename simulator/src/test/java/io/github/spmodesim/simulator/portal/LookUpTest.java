package io.github.spmodesim.simulator.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The IMAP-only password is looked up as the article says (claims V1 to V8). */
@Timeout(60)
class LookUpTest {
    private final SpmodeSimulator simulator = SpmodeSimulator.start();
    private final Subscriber taro = simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");
    private final TestBrowser browser = new TestBrowser(simulator);

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

    @ParameterizedTest
    @EnumSource(
            value = AccessPath.class,
            names = {"WIFI", "VPN", "OVERSEAS"})
    void withoutADocomoLineTheSameClicksLeadToUw10e6(AccessPath network) {
        browser.comeBy(network).open("/").tap("設定").tap("メール設定").tap("設定を確認・変更する");
        browser.type("dアカウントのID", "taro-d")
                .type("dアカウントのパスワード", taro.dAccountPassword().value())
                .press("dアカウントでログイン");
        browser.type("spモードパスワード", taro.spmodePassword().value()).press("認証する");
        browser.tap("IMAP用ID・パスワードの確認");

        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.problem()).isEqualTo("dアカウント認証時はご利用いただけません(UW10E6)");
        assertThat(browser.body()).doesNotContain(taro.imapPassword().value());
    }
}
