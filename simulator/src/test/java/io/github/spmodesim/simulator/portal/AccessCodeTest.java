package io.github.spmodesim.simulator.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.SimulatorOptions;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A portal that others than this machine can reach lets in who can read its settings card. */
class AccessCodeTest {
    private final PortalHouse house = new PortalHouse();
    private final Subscriber taro = house.add("taro-d", true);
    private final AccessCode code = new AccessCode();
    private final ValueDoor door = new ValueDoor(house.behind(code), PortalHouse.line(taro));
    private final TestBrowser browser = new TestBrowser(door);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/identity",
                "/site/mail/src/domail_imappass.html",
                "/iphone/support/guide/",
                "/services/spmode-password"
            })
    void everyPageIsBehindIt(String address) {
        browser.open(address);
        assertThat(browser.heading()).isEqualTo("アクセスコード");

        browser.type("アクセスコード", code.value()).press("次へ");
        assertThat(browser.heading()).isNotEqualTo("アクセスコード");
    }

    @Test
    void aFormPastItIsNoWayIn() {
        browser.open("/access-code");
        browser.post(
                "/identity",
                Map.of("csrf", browser.csrf(), "networkPin", taro.networkPin().value()));

        assertThat(browser.heading()).isEqualTo("アクセスコード");
        assertThat(door.transcript()).noneMatch(line -> line.contains("本人確認"));
    }

    @Test
    void itIsGoodForOneBrowserAndThenThereIsAnother() {
        List<String> next = new ArrayList<>();
        code.onNext(next::add);
        String first = code.value();
        browser.open("/").type("アクセスコード", first).press("次へ");
        assertThat(browser.heading()).isEqualTo("My docomo");

        TestBrowser other = new TestBrowser(door).open("/");
        other.type("アクセスコード", first).press("次へ");
        assertThat(other.status()).isEqualTo(403);
        assertThat(other.problem()).startsWith("アクセスコードが違います。");
        other.type("アクセスコード", next.get(0)).press("次へ");

        assertThat(other.heading()).isEqualTo("My docomo");
        assertThat(next).hasSize(2).doesNotHaveDuplicates().doesNotContain(first);
        assertThat(browser.open("/settings").heading()).isEqualTo("設定");
        assertThat(door.transcript()).noneMatch(line -> line.contains(first) || line.contains(next.get(0)));
    }

    @Test
    void caseAndHyphensDoNotMatter() {
        String typed = code.value().replace("-", "").toLowerCase(Locale.ROOT);
        assertThat(code.value()).matches("([A-Z2-9]{4}-){3}[A-Z2-9]{4}");

        browser.open("/").type("アクセスコード", typed).press("次へ");

        assertThat(browser.heading()).isEqualTo("My docomo");
    }

    @Test
    void aSignOutKeepsTheBrowserInside() {
        browser.open("/").type("アクセスコード", code.value()).press("次へ");
        browser.open("/sign-out").press("ログアウト");

        assertThat(browser.heading()).isEqualTo("My docomo");
    }

    @Test
    void nobodyIsToldWhoseLineItIsBeforeIt() {
        browser.open("/");
        assertThat(browser.heading()).isEqualTo("アクセスコード");
        assertThat(browser.body()).doesNotContain("taro-d");
        browser.post("/sign-in", Map.of("csrf", "x"));
        assertThat(browser.body()).doesNotContain("taro-d");
        browser.open("/access-code").type("アクセスコード", "wrong").press("次へ");
        assertThat(browser.body()).doesNotContain("taro-d");

        browser.type("アクセスコード", code.value()).press("次へ");

        assertThat(browser.page().select("header").text()).contains("taro-d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mail/config-v1.1.xml", "/.well-known/autoconfig/mail/config-v1.1.xml"})
    void aClientThatCanTypeNoneIsToldNobodysId(String path) throws UnknownHostException {
        SimulatorOptions everywhere = SimulatorOptions.embedded().withBind(InetAddress.getByName("0.0.0.0"));
        try (SpmodeSimulator simulator = SpmodeSimulator.start(everywhere)) {
            simulator.subscribers().add("hanako-d", "hanako@docomo.ne.jp");
            TestBrowser stranger = new TestBrowser(HttpsDoor.byLine(simulator));

            stranger.open(path + "?emailaddress=hanako@docomo.ne.jp");

            assertThat(stranger.status()).isEqualTo(200);
            assertThat(stranger.body())
                    .contains("<username>%EMAILLOCALPART%</username>")
                    .doesNotContain("hanako-d");
        }
    }

    @Test
    void onLoopbackThereIsNoneAndElsewhereThereIs() throws UnknownHostException {
        try (SpmodeSimulator simulator = SpmodeSimulator.start()) {
            assertThat(simulator.portalAccessCode()).isEmpty();
        }
        SimulatorOptions everywhere = SimulatorOptions.embedded().withBind(InetAddress.getByName("0.0.0.0"));
        try (SpmodeSimulator simulator = SpmodeSimulator.start(everywhere)) {
            TestBrowser stranger = new TestBrowser(HttpsDoor.byLine(simulator)).open("/");
            assertThat(stranger.heading()).isEqualTo("アクセスコード");
            stranger.type("アクセスコード", simulator.portalAccessCode().orElseThrow().value())
                    .press("次へ");
            assertThat(stranger.heading()).isEqualTo("My docomo");
        }
    }
}
