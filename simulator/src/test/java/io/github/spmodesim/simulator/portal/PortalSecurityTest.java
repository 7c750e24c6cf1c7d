package io.github.spmodesim.simulator.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.Endpoint;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.testkit.LogLines;
import io.github.spmodesim.simulator.transcript.TranscriptPrinter;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps the portal's pages, sessions and secrets safe. */
@Timeout(60)
class PortalSecurityTest {
    private static final String DIRECT = "/site/mail/src/domail_imappass.html";
    private static final String COOKIE = "__Host-spmode-sim";

    private final SpmodeSimulator simulator = SpmodeSimulator.start();
    private final Subscriber taro = simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");
    private final TestBrowser browser = new TestBrowser(HttpsDoor.byLine(simulator));

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void theSessionsCookieIsForThisHostOverTlsAndForNoScript() {
        browser.open("/");

        assertThat(browser.header("set-cookie"))
                .matches(COOKIE + "=[A-Za-z0-9_-]{43}; Path=/; Secure; HttpOnly; SameSite=Lax");
        assertThat(browser.open("/").header("set-cookie")).isEmpty();
    }

    @Test
    void everyPageSaysWhatABrowserMustNotDoWithIt() {
        for (String address : List.of("/", "/identity", "/sign-in", DIRECT, "/no-such-page", "/sign-out")) {
            browser.open(address);

            assertThat(browser.header("content-security-policy"))
                    .as(address)
                    .isEqualTo("default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
                            + " frame-ancestors 'none'");
            assertThat(browser.header("x-frame-options")).isEqualTo("DENY");
            assertThat(browser.header("x-content-type-options")).isEqualTo("nosniff");
            assertThat(browser.header("referrer-policy")).isEqualTo("no-referrer");
            assertThat(browser.header("cache-control")).isEqualTo("no-store");
            assertThat(browser.header("strict-transport-security")).isEmpty();
            assertThat(browser.page().select("script, style, [style], iframe, img"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/style.css", "/mail/config-v1.1.xml"})
    void whatIsNoPageIsGuardedAsAPageIs(String address) {
        browser.open(address);

        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.header("content-security-policy"))
                .startsWith("default-src 'none';")
                .contains("frame-ancestors 'none'");
        assertThat(browser.header("x-frame-options")).isEqualTo("DENY");
        assertThat(browser.header("referrer-policy")).isEqualTo("no-referrer");
        assertThat(browser.header("cross-origin-resource-policy")).isEqualTo("same-origin");
    }

    /** RFC 9112 section 3.2. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Host: localhost\r\nHost: localhost\r\n",
                "Host: \r\n",
                "Host: https://localhost/\r\n",
                "Host: a b\r\n"
            })
    void aRequestThatDoesNotNameOneHostIsRefused(String host) throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\n" + host)).startsWith("HTTP/1.1 400 ").contains("<html lang=\"ja\">");
        assertThat(raw("GET /style.css HTTP/1.1\r\n" + host)).startsWith("HTTP/1.1 400 ");
        assertThat(raw("GET / HTTP/1.1\r\nHost: imap.spmode.ne.jp:443\r\n")).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void aSessionHasOtherKeysAfterEverySignInAndConfirmation() {
        browser.open("/sign-in");
        String before = browser.cookies().get(COOKIE);
        String token = browser.csrf();
        signIn();
        String signedIn = browser.cookies().get(COOKIE);
        browser.open("/identity").type("ネットワーク暗証番号", taro.networkPin().value()).press("認証する");
        String confirmed = browser.cookies().get(COOKIE);

        assertThat(Stream.of(before, signedIn, confirmed)).doesNotHaveDuplicates();
        assertThat(browser.open("/identity").csrf()).isNotEqualTo(token);
    }

    @Test
    void whoKnewTheOldKeyIsLeftBehind() {
        browser.open("/sign-in");
        String planted = browser.cookies().get(COOKIE);
        browser.comeBy(HttpsDoor.by(simulator, AccessPath.WIFI));
        signIn();

        TestBrowser thief = new TestBrowser(HttpsDoor.by(simulator, AccessPath.WIFI));
        thief.cookies().put(COOKIE, planted);
        thief.open("/");

        assertThat(thief.page().select("header").text()).contains("認証されていません");
        assertThat(thief.cookies().get(COOKIE)).isNotEqualTo(planted);
    }

    @Test
    void aSignOutEndsTheSessionForWhoHasItsKeyToo() {
        browser.comeBy(HttpsDoor.by(simulator, AccessPath.WIFI)).open("/sign-in");
        signIn();
        String key = browser.cookies().get(COOKIE);
        browser.open("/sign-out").press("ログアウト");

        TestBrowser thief = new TestBrowser(HttpsDoor.by(simulator, AccessPath.WIFI));
        thief.cookies().put(COOKIE, key);

        assertThat(thief.open("/").page().select("header").text()).contains("認証されていません");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    /sign-in, dAccountPassword
                    /sign-in/code, code
                    /sign-out, ''
                    /identity, networkPin
                    /unlock, networkPin
                    /services/spmode-password, networkPin
                    /site/mail/src/domail_imappass.html, issue
                    /site/mail/src/imap-password/issue, ''
                    /access-code, accessCode
                    """)
    void aFormWithoutTheTokenOfItsSessionIsRefused(String address, String field) {
        browser.open(DIRECT).type("ネットワーク暗証番号", taro.networkPin().value()).press("認証する");
        String foreign =
                new TestBrowser(HttpsDoor.byLine(simulator)).open("/sign-in").csrf();
        Map<String, String> typed = field.isEmpty() ? Map.of() : Map.of(field, "1234");

        for (String token : List.of("", "x", foreign)) {
            Map<String, String> fields = new LinkedHashMap<>(typed);
            fields.put("csrf", token);
            browser.post(address, fields);
            assertThat(browser.status()).as(token).isEqualTo(403);
            assertThat(browser.problem()).startsWith("この画面は古くなっています。");
        }
        browser.post(address, typed);
        assertThat(browser.problem()).startsWith("この画面は古くなっています。");
        assertThat(simulator.subscribers().locks(taro)).isEmpty();
    }

    @Test
    void everyFormHasTheTokenOfItsSession() {
        browser.open(DIRECT).type("ネットワーク暗証番号", taro.networkPin().value()).press("認証する");
        for (String address :
                List.of("/sign-in", "/sign-out", "/identity", "/unlock", "/services/spmode-password", DIRECT)) {
            browser.open(address);
            assertThat(browser.page().select("form")).as(address).isNotEmpty();
            assertThat(browser.page().select("form")).allSatisfy(form -> {
                assertThat(form.select("input[name=csrf]").attr("value")).hasSize(43);
                assertThat(form.attr("method")).isEqualTo("post");
            });
        }
    }

    @Test
    void whatASubscriberIsCalledIsShownAndNeverRun() {
        String hostile = "\"><script>alert(1)</script>&'<img/src=x>";
        Subscriber mallory = simulator.subscribers().add(hostile, "\"mallory&'<b>\"@docomo.ne.jp");
        browser.comeBy(HttpsDoor.at(
                simulator,
                simulator.lines().open(mallory, AccessPath.SPMODE_LINE).of(Service.PORTAL)));

        browser.open(DIRECT).type("ネットワーク暗証番号", mallory.networkPin().value()).press("認証する");

        assertThat(browser.row("IMAP用ID")).isEqualTo(hostile);
        assertThat(browser.page().select("header").text()).contains(hostile);
        assertThat(browser.page().select("script, img")).isEmpty();
        assertThat(browser.body()).doesNotContain("<script", "<img");
    }

    @Test
    void whatWasTypedIsNeverShownAgain() {
        browser.open("/sign-in")
                .type("dアカウントのID", "\"><script>")
                .type("dアカウントのパスワード", "wrong-password")
                .press("dアカウントでログイン");

        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.body()).doesNotContain("wrong-password", "&lt;script");
    }

    @Test
    void whereAPageLeadsToIsAlwaysAPageOfThePortal() {
        browser.comeBy(HttpsDoor.by(simulator, AccessPath.WIFI)).open("/sign-in?to=https://evil.example/");
        assertThat(browser.page().select("input[name=to]").attr("value")).isEqualTo("top");

        browser.post(
                "/sign-in",
                Map.of(
                        "csrf",
                        browser.csrf(),
                        "to",
                        "//evil.example/",
                        "dAccountId",
                        "taro-d",
                        "dAccountPassword",
                        taro.dAccountPassword().value()));

        assertThat(browser.path()).isEqualTo("/");
    }

    @Test
    void whatIsNotThereIsSaidOnAPageOfThePortal() {
        assertThat(browser.open("/no-such-page").status()).isEqualTo(404);
        assertThat(browser.problem()).isEqualTo("ページが見つかりません。");

        assertThat(browser.post("/settings", Map.of()).status()).isEqualTo(405);
        assertThat(browser.header("allow")).isEqualTo("GET, HEAD");
        assertThat(browser.problem()).isEqualTo("このページでは行えない操作です。");
        assertThat(browser.send("PUT", "/identity", "").header("allow")).isEqualTo("GET, HEAD, POST");
        assertThat(browser.send("HEAD", "/", "").status()).isEqualTo(200);
    }

    @Test
    void aBadFormIsToldWhatWasExpectedAndNotWhatWasTyped() {
        browser.open("/identity");
        String token = browser.csrf();

        browser.post("/identity", Map.of("csrf", token, "networkPin", "geheim"));
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page().select("[lang=en]").text())
                .isEqualTo("field \"networkPin\": network PIN of 6 characters (expected: 4 digits 0 to 9)");

        browser.post("/identity", Map.of("csrf", token, "networkPin", "1234", "spmodePassword", "1234"));
        assertThat(browser.page().select("[lang=en]").text())
                .isEqualTo("2 means of identification (expected: one of [networkPin, spmodePassword, biometrics])");

        browser.post("/identity", Map.of("csrf", token, "geheim", "1234"));
        assertThat(browser.page().select("[lang=en]").text())
                .isEqualTo("an unknown field (expected: only csrf, to, networkPin, spmodePassword, biometrics)");

        browser.send("POST", "/identity", "networkPin=%zz");
        assertThat(browser.status()).isEqualTo(400);
        browser.send("POST", "/identity", "networkPin=1&networkPin=2");
        assertThat(browser.page().select("[lang=en]").text())
                .isEqualTo("the field networkPin 2 times (expected: each field once)");
        assertThat(browser.body()).doesNotContain("geheim");
    }

    @Test
    void aFormThatIsTooLargeIsRefusedInThePortalsOwnWords() {
        browser.send("POST", "/identity", "networkPin=" + "1".repeat(8192));

        assertThat(browser.status()).isEqualTo(413);
        assertThat(browser.problem()).isEqualTo("入力の形が正しくありません。");
        assertThat(browser.page().select("[lang=en]").text()).contains("content of more than 8192 octets");
    }

    @Test
    void noSecretIsInTheTranscriptOrTheLogWhetherItIsRightOrWrong() {
        String wrong = "canary-typed-77";
        try (LogLines log = LogLines.of("io.github.spmodesim")) {
            browser.open("/identity").post("/identity", Map.of("csrf", browser.csrf(), "networkPin", wrong));
            browser.open("/sign-in")
                    .post(
                            "/sign-in",
                            Map.of("csrf", browser.csrf(), "dAccountId", "taro-d", "dAccountPassword", wrong));
            browser.send("POST", "/identity", "wrong field=" + wrong);
            browser.open("/?networkPin=" + wrong);
            browser.open("/identity?to=imap-password")
                    .type("spモードパスワード", taro.spmodePassword().value())
                    .press("認証する");
            browser.press("IMAP専用パスワード再発行").press("設定を確定する");
            browser.open("/services/spmode-password")
                    .type("ネットワーク暗証番号", taro.networkPin().value())
                    .type("新しいspモードパスワード", "9753")
                    .type("新しいspモードパスワード(確認)", "9753")
                    .press("spモードパスワードを設定する");
            browser.open("/sign-in");
            signIn();

            String transcript = TranscriptPrinter.print(simulator.transcript().entries());
            assertThat(transcript + log.lines())
                    .doesNotContain(
                            wrong,
                            taro.dAccountPassword().value(),
                            taro.imapPassword().value(),
                            "9753")
                    .doesNotContain("=" + taro.networkPin().value())
                    .doesNotContain(browser.cookies().get(COOKIE));
            assertThat(transcript)
                    .contains("C: POST /identity csrf=******** networkPin=********\n")
                    .contains("C: POST /identity csrf=******** to=imap-password spmodePassword=********\n")
                    .contains("C: POST /sign-in csrf=******** dAccountId=taro-d dAccountPassword=********\n")
                    .contains("C: POST /identity (a form that is not the page's)\n")
                    .contains("C: GET /?…\n")
                    .contains("# sign-in WRONG_SECRET for taro-d\n")
                    .contains("# 本人確認 by SPMODE_PASSWORD CONFIRMED for taro-d BY_LINE\n")
                    .contains("# REISSUE asked for by taro-d BY_LINE\n")
                    .contains("S: 303 See Other /site/mail/src/imap-password/issued\n")
                    .contains("S: 400 Bad Request\n");
        }
    }

    private void signIn() {
        browser.open("/sign-in")
                .type("dアカウントのID", "taro-d")
                .type("dアカウントのパスワード", taro.dAccountPassword().value())
                .press("dアカウントでログイン");
    }

    private String raw(String head) throws IOException {
        Endpoint portal = simulator.endpoint(Service.PORTAL);
        try (Socket socket = simulator.clientTls().getSocketFactory().createSocket(portal.host(), portal.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
