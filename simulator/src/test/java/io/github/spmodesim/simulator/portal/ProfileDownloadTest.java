package io.github.spmodesim.simulator.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import org.junit.jupiter.api.Test;

/** iPhone利用設定 is downloaded over the docomo line alone (claim C1). */
class ProfileDownloadTest {
    private static final String GUIDE = "/iphone/support/guide/";
    private static final String PROFILE = GUIDE + "mail/profile";

    private final PortalHouse house = new PortalHouse();
    private final Subscriber taro = house.add("taro-d", true);

    @Test
    void theArticlesClicksLeadToTheProfile() {
        TestBrowser browser = browser(house.withProfiles(), PortalHouse.line(taro));
        browser.open(GUIDE).tap("ドコモメール利用設定").tap("プロファイルをインストール");
        confirm(browser, taro);

        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.path()).isEqualTo(PROFILE);
        assertThat(browser.body()).isEqualTo("profile of taro-d");
        assertThat(browser.header("content-type")).isEqualTo("application/x-apple-aspen-config");
        assertThat(browser.header("content-disposition"))
                .isEqualTo("attachment; filename=\"docomo-mail-simulator.mobileconfig\"");
        assertThat(browser.header("cache-control")).isEqualTo("no-store");
    }

    @Test
    void overWifiItIsRefused() {
        TestBrowser browser = browser(house.withProfiles(), Access.by(AccessPath.WIFI));
        browser.open(GUIDE).tap("ドコモメール利用設定").tap("プロファイルをインストール");
        browser.type("dアカウントのID", "taro-d")
                .type("dアカウントのパスワード", taro.dAccountPassword().value())
                .press("dアカウントでログイン");

        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.problem()).isEqualTo("プロファイルは、Wi-FiをOFFにしてspモードで接続したときだけダウンロードできます。");
        assertThat(browser.header("cache-control")).isEqualTo("no-store");
    }

    @Test
    void withoutAPasswordThereIsNothingToPutIntoIt() {
        Subscriber jiro = house.add("jiro-d", false);
        TestBrowser browser =
                browser(house.withProfiles(), PortalHouse.line(jiro)).open(PROFILE);
        confirm(browser, jiro);

        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.problem()).isEqualTo("先にIMAP専用パスワードを発行してください。");
        assertThat(browser.tap("IMAP用ID・パスワードの確認").status()).isEqualTo(200);
    }

    @Test
    void whereThereIsNoneThePageSaysSo() {
        TestBrowser browser =
                browser(house.withoutProfiles(), PortalHouse.line(taro)).open(PROFILE);
        confirm(browser, taro);

        assertThat(browser.status()).isEqualTo(503);
        assertThat(browser.problem()).isEqualTo("このシミュレーターは、プロファイルを用意していません。");
    }

    @Test
    void aChoiceThatIsNoneIsNotFound() {
        TestBrowser browser =
                browser(house.withProfiles(), PortalHouse.line(taro)).open(PROFILE);
        confirm(browser, taro);

        browser.open(PROFILE + "?choice=nothing-like-it");

        assertThat(browser.status()).isEqualTo(404);
        assertThat(browser.problem()).isEqualTo("ページが見つかりません。");
    }

    private static void confirm(TestBrowser browser, Subscriber subscriber) {
        browser.type("ネットワーク暗証番号", subscriber.networkPin().value()).press("認証する");
    }

    private static TestBrowser browser(Portal portal, Access access) {
        return new TestBrowser(new ValueDoor(portal, access));
    }
}
