package io.github.spmodesim.simulator.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page can be used by keyboard and screen reader, and can be taken for nothing but a simulator's. */
class PortalPagesTest {
    private final PortalHouse house = new PortalHouse();
    private final Subscriber taro = house.add("taro-d", true);

    @Test
    void everyPageSaysThatItIsASimulators() {
        pages().forEach((address, page) -> {
            assertThat(page.select("header .simulator").text()).as(address).startsWith("これはシミュレーターです。");
            assertThat(page.title()).endsWith(" - spmode-sim");
            assertThat(page.select("img, svg")).isEmpty();
        });
    }

    @Test
    void everyPageHasItsLanguageItsLandmarksAndOneHeading() {
        pages().forEach((address, page) -> {
            assertThat(page.select("html").attr("lang")).as(address).isEqualTo("ja");
            assertThat(page.select("body > header, body > main, body > footer")).hasSize(3);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.title()).startsWith(page.select("h1").text());
            assertThat(page.select("body > :first-child").attr("href")).isEqualTo("#main");
            assertThat(page.select("main#main")).hasSize(1);
            assertThat(page.select("meta[name=viewport]")).hasSize(1);
        });
    }

    @Test
    void everyFieldHasALabelAndNoIdStandsTwice() {
        pages().forEach((address, page) -> {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).as(address).doesNotHaveDuplicates();
            for (Element input : page.select("input:not([type=hidden])")) {
                assertThat(page.select("label[for=" + input.id() + "]").text()).isNotEmpty();
                assertThat(input.attr("autocomplete")).isEqualTo("off");
            }
            assertThat(page.select("button").eachText()).doesNotContain("");
            assertThat(page.select("[tabindex]"))
                    .allMatch(element -> element.attr("tabindex").equals("-1"));
        });
    }

    @Test
    void everyFormWarnsOfRealPasswords() {
        List<Element> forms = new ArrayList<>();
        pages().values().forEach(page -> forms.addAll(page.select("form")));

        assertThat(forms).hasSizeGreaterThan(7);
        assertThat(forms).allSatisfy(form -> assertThat(form.text()).contains("本物のパスワードを入力しないでください。"));
    }

    @Test
    void everyLinkLeadsToAPage() {
        List<String> addresses = new ArrayList<>();
        pages().values().forEach(page -> addresses.addAll(page.select("a").eachAttr("href")));

        assertThat(addresses).isNotEmpty();
        assertThat(addresses)
                .allMatch(address ->
                        address.equals("#main") || PortalPath.at(address).isPresent());
    }

    @Test
    void everyPageOfThePortalIsAmongThem() {
        List<String> seen = new ArrayList<>(pages().keySet());

        for (PortalPath path : PortalPath.values()) {
            if (path != PortalPath.STYLE && path != PortalPath.PROFILE && path != PortalPath.ACCESS_CODE) {
                assertThat(seen).contains(path.path());
            }
        }
    }

    @Test
    void theStyleSheetIsOursAndMayBeKept() {
        TestBrowser browser = browser(PortalHouse.line(taro)).open("/style.css");

        assertThat(browser.header("content-type")).isEqualTo("text/css; charset=utf-8");
        assertThat(browser.header("cache-control")).isEqualTo("public, max-age=3600");
        assertThat(browser.header("set-cookie")).isEmpty();
        assertThat(browser.body()).doesNotContain("url(", "@import", "http");
    }

    /** WCAG 2.2, success criterion 1.4.6: at least 7 to 1. */
    @ParameterizedTest
    @CsvSource({
        "--ink, --paper",
        "--accent, --paper",
        "--bad, --paper",
        "--good, --paper",
        "--ink, --note",
        "--paper, --accent"
    })
    void coloursStandOutAgainstTheirGround(String colour, String ground) {
        String style = browser(PortalHouse.line(taro)).open("/style.css").body();

        assertThat(contrast(luminance(style, colour), luminance(style, ground))).isGreaterThanOrEqualTo(7);
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String style, String variable) {
        Matcher colour = Pattern.compile(variable + ": #([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2});")
                .matcher(style);
        assertThat(colour.find()).isTrue();
        return 0.2126 * linear(colour.group(1)) + 0.7152 * linear(colour.group(2)) + 0.0722 * linear(colour.group(3));
    }

    private static double linear(String hex) {
        double part = Integer.parseInt(hex, 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** Every page as a person meets it, by its address. */
    private Map<String, Document> pages() {
        Map<String, Document> pages = new LinkedHashMap<>();
        TestBrowser onLine = browser(PortalHouse.line(taro));
        done(house.directory.identity().setBiometrics(taro.imapId(), true));
        see(pages, onLine, "/identity");
        onLine.type("ネットワーク暗証番号", taro.networkPin().value()).press("認証する");
        List.of("/", "/settings", "/settings/mail", "/settings/mail/change", "/services", "/services/spmode-password")
                .forEach(address -> see(pages, onLine, address));
        List.of("/webmail", "/unlock", "/iphone/support/guide/", "/iphone/support/guide/mail", "/no-such-page")
                .forEach(address -> see(pages, onLine, address));
        see(pages, onLine, "/site/mail/src/domail_imappass.html");
        onLine.press("IMAP専用パスワード再発行");
        pages.put(onLine.path(), onLine.page());
        onLine.press("設定を確定する");
        pages.put(onLine.path(), onLine.page());
        done(house.directory.dAccounts().setTwoStep(taro.imapId(), true));
        TestBrowser onWifi = browser(Access.by(AccessPath.WIFI));
        see(pages, onWifi, "/sign-in");
        onWifi.type("dアカウントのID", "taro-d")
                .type("dアカウントのパスワード", taro.dAccountPassword().value())
                .press("dアカウントでログイン");
        pages.put("/sign-in/code", onWifi.page());
        assertThat(onWifi.heading()).isEqualTo("セキュリティコード");
        see(pages, onWifi, "/sign-out");
        return pages;
    }

    private static void see(Map<String, Document> pages, TestBrowser browser, String address) {
        pages.put(address, browser.open(address).page());
        assertThat(browser.path()).isEqualTo(address);
    }

    private TestBrowser browser(Access access) {
        return new TestBrowser(new ValueDoor(house.withProfiles(), access));
    }

    private static void done(CompletionStage<?> stage) {
        stage.toCompletableFuture().join();
    }
}
