package io.github.spmodesim.client.browser;

import static io.github.spmodesim.client.testkit.WebScript.answer;
import static io.github.spmodesim.client.testkit.WebScript.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Destination;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.Route;
import io.github.spmodesim.client.driver.Network;
import io.github.spmodesim.client.driver.WireObserver;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.client.testkit.ScriptedServer;
import io.github.spmodesim.client.testkit.TestPki;
import io.github.spmodesim.client.testkit.WebScript;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a person does with a browser, against a web server that is nobody's portal. */
@Timeout(60)
class PortalBrowserTest {
    private static final URI TOP = URI.create("https://localhost/");
    private static final TestPki PKI = new TestPki();

    private final DeviceClock clock = new DeviceClock();
    private final Device phone = new Device(Profiles.named("iphone-mail"), AccessPath.SPMODE_LINE, clock);
    private final List<ScriptedServer> servers = new ArrayList<>();

    @AfterEach
    void stop() throws IOException {
        clock.close();
        for (ScriptedServer server : servers) {
            server.close();
        }
    }

    @Test
    void linksAreFollowedByTheWordsThatStandOnThem() {
        WebScript site = new WebScript(asked -> switch (asked.line()) {
            case "GET /" -> page("<h1>My docomo</h1><a href='/a'>料金</a> <a href='settings?x=1'> 設定 </a>");
            case "GET /settings?x=1" -> page("<h1>設定</h1>");
            default -> answer("404 Not Found", "text/html", "");
        });
        PortalBrowser browser = browser(site);
        browser.open(TOP);
        assertThat(browser.page().links()).containsExactly("料金", "設定");

        browser.follow("設定");

        assertThat(browser.page().heading()).isEqualTo("設定");
        assertThat(browser.page().language()).isEqualTo("ja");
        assertThat(browser.page().url()).isEqualTo(URI.create("https://localhost/settings?x=1"));
        assertThat(browser.history()).containsExactly(TOP, URI.create("https://localhost/settings?x=1"));
        assertThatThrownBy(() -> browser.follow("メール設定"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found none \"メール設定\"");
    }

    @Test
    void aFormIsFilledInByItsLabelsAndSentWithWhatItHidAndTheButtonThatWasPressed() {
        WebScript site = new WebScript(asked -> asked.line().equals("GET /") ? page("""
                        <form method=post action=/pin><input type=hidden name=csrf value='a&amp;b'>
                        <label for=p>ネットワーク暗証番号</label><input id=p name=pin type=password>
                        <label>メモ <input name=memo value='x'></label>
                        <input type=checkbox name=keep value=1>
                        <button name=how value=pin>認証する</button><button name=how value=no>やめる</button></form>""") : page("ok"));
        PortalBrowser browser = browser(site);
        browser.open(TOP);

        browser.press("認証する", Map.of("ネットワーク暗証番号", "12 あ"));

        WebScript.Asked sent = site.asked().get(1);
        assertThat(sent.line()).isEqualTo("POST /pin");
        assertThat(sent.content()).isEqualTo("csrf=a%26b&pin=12+%E3%81%82&memo=x&how=pin");
        assertThat(sent.header("content-type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(sent.header("origin")).isEqualTo("https://localhost");
    }

    @Test
    void ofTwoFormsWithTheSameButtonTheOneWithTheFieldIsSent() {
        WebScript site = new WebScript(asked -> page("""
                <form method=post action=/pin><label for=a>暗証番号(数字4桁)</label><input id=a name=a>
                <button>認証する</button></form>
                <form method=post action=/password><label for=b>新しい暗証番号(確認)(数字4桁)</label><input id=b name=b>
                <button>認証する</button></form>"""));
        PortalBrowser browser = browser(site);
        browser.open(TOP);
        browser.press("認証する", Map.of("新しい暗証番号(確認)", "2"));
        browser.press("認証する", Map.of("暗証番号", "1"));

        assertThat(site.asked())
                .extracting(asked -> asked.line() + " " + asked.content())
                .containsExactly("GET / ", "POST /password b=2", "POST /pin a=1");
    }

    @Test
    void aFormThatIsNotThereIsNamedButNotWhatWasToBeTyped() {
        PortalBrowser browser = browser(new WebScript(
                asked -> page("<form><label for=p>暗証番号</label><input id=p name=p><button>認証する</button></form>")));
        browser.open(TOP);

        assertThatThrownBy(() -> browser.press("認証する", Map.of("パスワード", "secret")))
                .hasMessageContaining("fields [パスワード]")
                .hasMessageContaining("fields of [暗証番号]")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> browser.press("確定する")).hasMessageContaining("expected one of [認証する]");
    }

    @Test
    void cookiesComeBackToWhoSetThemUntilTheyAreTakenBack() {
        WebScript site = new WebScript(asked -> switch (asked.line()) {
            case "GET /" -> page("", "Set-Cookie: id=1; Path=/; Secure; HttpOnly", "Set-Cookie: deep=2; Path=/deep");
            case "GET /out" -> page("", "Set-Cookie: id=; Path=/; Max-Age=0");
            default -> page("");
        });
        PortalBrowser browser = browser(site);

        List.of("/", "/a", "/deep/b", "/deeper", "/out", "/a").forEach(path -> browser.open(TOP.resolve(path)));

        assertThat(site.asked())
                .extracting(asked -> asked.header("cookie"))
                .containsExactly("", "id=1", "id=1; deep=2", "id=1", "id=1", "");
    }

    @Test
    void aPageThatMayBeKeptIsShownAgainWithoutAskingUntilItIsTooOld() {
        WebScript site = counting("Cache-Control: private, max-age=600");
        PortalBrowser browser = browser(site);
        browser.open(TOP);
        clock.advance(Duration.ofSeconds(590));

        assertThat(words(browser.open(TOP))).isEqualTo("1");
        assertThat(browser.page().fromCache()).isTrue();
        clock.advance(Duration.ofSeconds(20));
        assertThat(words(browser.open(TOP))).isEqualTo("2");
        assertThat(browser.page().fromCache()).isFalse();
    }

    @Test
    void aPageThatMayNotBeKeptIsAskedForAgain() {
        for (String header : List.of(
                "Cache-Control: no-store",
                "Cache-Control: no-cache, max-age=600",
                "Cache-Control: max-age=0",
                "X: y")) {
            PortalBrowser browser = browser(counting(header));
            browser.open(TOP);

            assertThat(words(browser.open(TOP))).as(header).isEqualTo("2");
        }
    }

    @Test
    void reloadingClearingAndAnotherBrowserEachSeeTheNewPage() {
        WebScript site = counting("Cache-Control: max-age=600", "Set-Cookie: id=1; Path=/");
        Network network = network(site);
        PortalBrowser safari = new PortalBrowser(phone, network);
        PortalBrowser chrome = new PortalBrowser(phone, network);
        safari.open(TOP);

        assertThat(words(chrome.open(TOP))).isEqualTo("2");
        assertThat(words(safari.open(TOP))).isEqualTo("1");
        assertThat(words(safari.reload())).isEqualTo("3");
        assertThat(words(safari.open(TOP))).isEqualTo("3");
        safari.clearHistoryAndWebsiteData();
        assertThat(safari.history()).isEmpty();
        assertThat(words(safari.open(TOP))).isEqualTo("4");
        assertThat(site.asked()).extracting(asked -> asked.header("cookie")).containsExactly("", "", "id=1", "");
    }

    @Test
    void aFormThatIsSentIsNeverTakenFromTheCache() {
        WebScript site = new WebScript(
                asked -> page("<form method=post action=/><button>送る</button></form>", "Cache-Control: max-age=600"));
        PortalBrowser browser = browser(site);
        browser.open(TOP);
        browser.press("送る");
        browser.press("送る");

        assertThat(site.lines()).containsExactly("GET /", "POST /", "POST /");
    }

    @Test
    void aRedirectIsFollowedAndACircleOfThemEnds() {
        WebScript site = new WebScript(asked -> switch (asked.line()) {
            case "GET /" -> answer("303 See Other", "text/plain", "", "Location: /there", "Set-Cookie: id=1; Path=/");
            case "GET /there" -> page("there");
            default -> answer("302 Found", "text/plain", "", "Location: /circle");
        });
        PortalBrowser browser = browser(site);

        assertThat(words(browser.open(TOP))).isEqualTo("there");
        assertThat(site.asked().get(1).header("cookie")).isEqualTo("id=1");
        browser.open(TOP.resolve("/circle"));
        assertThat(site.lines()).hasSizeLessThan(15);
    }

    @Test
    void aFileIsADownloadAndThePageBeforeItStays() {
        WebScript site = new WebScript(asked -> asked.line().equals("GET /")
                ? page("<h1>ここ</h1><a href=/f>取る</a>")
                : answer("200 OK", "Application/X-Apple-Aspen-Config", "secret"));
        PortalBrowser browser = browser(site);
        browser.open(TOP);

        Sight sight = browser.follow("取る");

        assertThat(sight).isInstanceOfSatisfying(Download.class, file -> {
            assertThat(file.mediaType()).isEqualTo("application/x-apple-aspen-config");
            assertThat(file.octets()).hasToString("secret");
            assertThat(file.toString()).doesNotContain("secret");
        });
        assertThat(browser.page().heading()).isEqualTo("ここ");
    }

    @Test
    void rowsAreReadByTheirNamesAndThePageNeverShowsThemByItself() {
        PortalBrowser browser = browser(new WebScript(
                asked -> page("<dl><dt>IMAP専用パスワード<dd><code>a  B&lt;1</code></dl><table><tr><th>表<td>値</table>")));
        Page page = (Page) browser.open(TOP);

        assertThat(page.row("IMAP専用パスワード")).contains("a  B<1");
        assertThat(page.row("表")).contains("値");
        assertThat(page.row("ない")).isEmpty();
        assertThat(page.passwordRow("IMAP専用パスワード").orElseThrow().reveal()).isEqualTo("a  B<1");
        assertThat(page.toString()).doesNotContain("B<1");
    }

    @Test
    void eachClickGoesTheWayThatTheSwitchesHaveItGo() {
        PortalBrowser browser = new PortalBrowser(phone, lineAndWifi());

        assertThat(words(browser.open(TOP))).isEqualTo("line");
        phone.connectivity().bringTo(AccessPath.WIFI);
        assertThat(words(browser.open(TOP))).isEqualTo("wifi");
        phone.connectivity().switchWifi(false);
        assertThat(words(browser.open(TOP))).isEqualTo("line");
        phone.connectivity().switchMobileData(false);
        assertThat(browser.open(TOP)).isEqualTo(new NoPage(TOP, NoPage.Reason.NO_SUCH_NAME));
    }

    @Test
    void whyThereIsNoPageIsSeen() {
        PortalBrowser browser = browser(new WebScript(asked -> "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\ncut"));

        assertThat(browser.open(TOP)).isEqualTo(new NoPage(TOP, NoPage.Reason.CUT));
        assertThat(reason(browser, "https://localhost:8443/")).isEqualTo(NoPage.Reason.CONNECTION_REFUSED);
        assertThat(reason(browser, "https://service.example.jp/")).isEqualTo(NoPage.Reason.NO_SUCH_NAME);
        assertThat(reason(browser, "https://wrong-name.example.jp/")).isEqualTo(NoPage.Reason.CERTIFICATE);
    }

    @Test
    void aCertificateOfAnUnknownAuthorityIsWarnedOf() {
        Network network = network(new WebScript(asked -> page("")));
        Network stranger =
                new Network(network.route(), network.accessPath(), new TestPki().trust(), WireObserver.none());

        assertThat(new PortalBrowser(phone, stranger).open(TOP)).isEqualTo(new NoPage(TOP, NoPage.Reason.CERTIFICATE));
    }

    @Test
    void contentInPiecesIsPutTogether() {
        PortalBrowser browser = browser(new WebScript(
                asked -> "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "3;x=y\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n"));

        assertThat(words(browser.open(TOP))).isEqualTo("abc0123456789");
    }

    private static NoPage.Reason reason(PortalBrowser browser, String url) {
        return ((NoPage) browser.open(URI.create(url))).reason();
    }

    private static WebScript counting(String... headers) {
        List<String> visits = new ArrayList<>();
        return new WebScript(asked -> {
            synchronized (visits) {
                visits.add(asked.line());
                return page(String.valueOf(visits.size()), headers);
            }
        });
    }

    private static String words(Sight sight) {
        return ((Page) sight).text();
    }

    private PortalBrowser browser(WebScript site) {
        return new PortalBrowser(phone, network(site));
    }

    private Network network(WebScript site) {
        Destination at = serve(site);
        return network(
                route -> route.leadEverywhere("localhost", 443, at).leadEverywhere("wrong-name.example.jp", 443, at));
    }

    private Network network(Function<Route.Builder, Route.Builder> leads) {
        return new Network(
                leads.apply(Route.builder()).build(), AccessPath.SPMODE_LINE, PKI.trust(), WireObserver.none());
    }

    private Destination serve(WebScript site) {
        ScriptedServer server = ScriptedServer.overTls(PKI, site);
        servers.add(server);
        return new Destination.Address(server.address());
    }

    /** A server for the line and another for Wi-Fi, behind one name. */
    private Network lineAndWifi() {
        Destination line = serve(new WebScript(asked -> page("line")));
        Destination wifi = serve(new WebScript(asked -> page("wifi")));
        return network(route -> route.lead("localhost", 443, AccessPath.SPMODE_LINE, line)
                .lead("localhost", 443, AccessPath.WIFI, wifi));
    }
}
