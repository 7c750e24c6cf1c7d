package io.github.spmodesim.simulator.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.SimulatorOptions;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What other services' pages do otherwise, each by one value of the dialect. */
@Timeout(60)
class OtherServicesTest {
    private static final String PAGE = "/site/mail/src/domail_imappass.html";
    private static final String PROFILE = "/iphone/support/guide/mail/profile";
    private static final String CHOSEN = "IchWill#42";

    @Test
    void oneThatAsksForNoPinShowsThePageAtOnce() {
        try (House house = new House("access.identityAsked", "off")) {
            assertThat(house.byLine().open(PAGE).rowNames()).contains("IMAP専用パスワード");
        }
    }

    @Test
    void oneThatForgetsWhereToLeadsFromTheDirectAddressToItsMenu() {
        try (House house = new House("access.identityLeadsBack", "off")) {
            TestBrowser browser = house.byLine().open(PAGE);
            house.confirm(browser);

            assertThat(browser.path()).isEqualTo("/settings/mail/change");
            assertThat(browser.tap("IMAP用ID・パスワードの確認").rowNames()).contains("IMAP専用パスワード");
        }
    }

    @Test
    void oneThatHandsTheProfileOutOverWifiStillKeepsThePage() {
        try (House house = new House("access.profileDemandsLine", "off")) {
            TestBrowser browser = house.overWifi().open(PROFILE);
            house.signIn(browser);
            house.confirm(browser);

            assertThat(browser.status()).isEqualTo(200);
            assertThat(browser.header("content-type")).isEqualTo("application/x-apple-aspen-config");
            assertThat(browser.open(PAGE).problem()).contains("UW10E6");
        }
    }

    @Test
    void oneThatShowsThePageOverWifiStillKeepsTheProfile() {
        try (House house = new House("access.passwordPageDemandsLine", "off")) {
            TestBrowser browser = house.overWifi().open(PAGE);
            house.signIn(browser);
            house.confirm(browser);

            assertThat(browser.rowNames()).contains("IMAP専用パスワード");
            assertThat(browser.open(PROFILE).status()).isEqualTo(403);
        }
    }

    @Test
    void oneThatLetsThePasswordBeChosenHasAFieldForIt() {
        try (House house = new House("password.issue.textIsChosen", "on")) {
            TestBrowser browser = house.byLine().open(PAGE);
            house.confirm(browser);
            browser.press("IMAP専用パスワード再発行").type("IMAP専用パスワード", CHOSEN).press("設定を確定する");

            assertThat(house.taro.imapPassword().value()).isEqualTo(CHOSEN);
            assertThat(house.simulator.transcript().entries().toString()).doesNotContain(CHOSEN);
        }
    }

    @Test
    void docomosRefusesAFormWithAChosenPassword() {
        try (House house = new House("lock.mail.failures", "off")) {
            TestBrowser browser = house.byLine().open(PAGE);
            house.confirm(browser);
            browser.press("IMAP専用パスワード再発行");
            browser.post(browser.path(), Map.of("csrf", browser.csrf(), "imapPassword", CHOSEN));

            assertThat(browser.status()).isEqualTo(400);
            assertThat(house.taro.imapPassword().value()).isNotEqualTo(CHOSEN);
        }
    }

    @Test
    void oneWithoutMailInABrowserSaysSo() {
        try (House house = new House("access.webMail", "off")) {
            assertThat(house.byLine().open(PortalPath.WEB_MAIL.path()).status()).isEqualTo(403);
        }
    }

    @Test
    void oneThatDoesNotCountATetherHasRowsOfNothingForIt() {
        try (House house = new House("access.tethering.counted", "off")) {
            new TestBrowser(HttpsDoor.by(house.simulator, AccessPath.TETHERING)).open("/");
            house.byLine().open("/");

            assertThat(house.simulator.traffic().of(AccessPath.TETHERING))
                    .allMatch(row -> row.octetsIn() == 0 && row.octetsOut() == 0);
            assertThat(house.simulator.traffic().of(AccessPath.SPMODE_LINE)).anyMatch(row -> row.octetsOut() > 0);
        }
    }

    private static final class House implements AutoCloseable {
        private final SpmodeSimulator simulator;
        private final Subscriber taro;

        House(String path, String value) {
            simulator = SpmodeSimulator.start(SimulatorOptions.embedded()
                    .withDialect(Dialects.named("docomo").with(path, value)));
            taro = simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");
        }

        TestBrowser byLine() {
            return new TestBrowser(HttpsDoor.byLine(simulator));
        }

        TestBrowser overWifi() {
            return new TestBrowser(HttpsDoor.by(simulator, AccessPath.WIFI));
        }

        void signIn(TestBrowser browser) {
            browser.type("dアカウントのID", "taro-d")
                    .type("dアカウントのパスワード", taro.dAccountPassword().value())
                    .press("dアカウントでログイン");
        }

        void confirm(TestBrowser browser) {
            browser.type("ネットワーク暗証番号", taro.networkPin().value()).press("認証する");
        }

        @Override
        public void close() {
            simulator.close();
        }
    }
}
