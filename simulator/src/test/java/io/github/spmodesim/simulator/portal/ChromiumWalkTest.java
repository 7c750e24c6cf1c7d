package io.github.spmodesim.simulator.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.Endpoint;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.NewSubscriber;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLSocket;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real Chromium walks through the portal and leaves a picture of each page in {@code target/portal}. */
@Timeout(300)
class ChromiumWalkTest {
    private static final Path PICTURES = Path.of("target", "portal");
    private static final String DIRECT = "site/mail/src/domail_imappass.html";
    private static final String UW10E6 = "dアカウント認証時はご利用いただけません(UW10E6)";

    @TempDir
    Path home;

    private SpmodeSimulator simulator;
    private Subscriber taro;
    private Chromium chromium;
    private int pictures;

    @BeforeEach
    void start() throws Exception {
        Assumptions.assumeTrue(
                Chromium.missing().isEmpty(), () -> Chromium.missing().orElse(""));
        simulator = SpmodeSimulator.start();
        taro = simulator
                .subscribers()
                .add(NewSubscriber.of(new ImapId("taro-d"), new MailAddress("taro@docomo.ne.jp"))
                        .notIssued());
        simulator.subscribers().setBiometrics(taro, true);
        chromium = Chromium.start(home, publicKey(simulator.endpoint(Service.PORTAL)));
        Files.createDirectories(PICTURES);
    }

    @AfterEach
    void close() throws Exception {
        if (chromium != null) {
            chromium.close();
        }
        if (simulator != null) {
            simulator.close();
        }
    }

    @Test
    void walksThroughThePagesAsTheArticleSays() throws Exception {
        chromium.open(simulator.portalUrl());
        seen("My docomo");
        chromium.tap("設定");
        seen("設定");
        chromium.tap("メール設定");
        seen("メール設定");
        chromium.tap("設定を確認・変更する");
        seen("本人確認");
        chromium.type("networkPin", taro.networkPin().value().equals("0001") ? "0002" : "0001");
        chromium.pressBeside("networkPin");
        seen("本人確認");
        assertThat(chromium.text("[role=alert]")).startsWith("ネットワーク暗証番号が違います。");
        chromium.type("networkPin", taro.networkPin().value());
        chromium.pressBeside("networkPin");
        seen("設定を確認・変更する");
        issue();
        profile();
        spmodePassword();
        wifi();
    }

    @Test
    void aStaleRefusalComesOutOfTheCacheUntilThatIsCleared() throws Exception {
        URI direct = simulator.portalUrl().resolve(DIRECT);
        chromium.open(simulator.portalUrl().resolve("sign-in?to=imap-password"));
        chromium.type("dAccountId", "taro-d");
        chromium.type("dAccountPassword", taro.dAccountPassword().value());
        chromium.press("dアカウントでログイン");
        assertThat(chromium.text("[role=alert]")).isEqualTo(UW10E6);
        chromium.tap("ログアウト");
        chromium.press("ログアウト");

        chromium.open(direct);
        assertThat(chromium.text("[role=alert]")).isEqualTo(UW10E6);
        chromium.clearCache();
        chromium.open(direct);

        assertThat(chromium.text("h1")).isEqualTo("本人確認");
    }

    @Test
    void theKeyboardAloneIsEnough() throws Exception {
        chromium.open(simulator.portalUrl());
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            chromium.press(Chromium.Key.TAB);
            reached.add(chromium.focused());
        }
        assertThat(reached).containsExactly("本文へ", "My docomo", "dアカウントでログイン", "設定");

        chromium.press(Chromium.Key.RETURN);
        Awaitility.await().untilAsserted(() -> assertThat(chromium.text("h1")).isEqualTo("設定"));
    }

    private void issue() throws Exception {
        chromium.tap("IMAP用ID・パスワードの確認");
        seen("IMAP用ID・パスワードの確認");
        chromium.press("IMAP専用パスワード新規発行");
        seen("IMAP専用パスワード新規発行");
        assertThat(taro.issuedPassword()).isEmpty();
        chromium.press("設定を確定する");
        seen("設定を確定する");
        chromium.tap("IMAP用ID・パスワードの確認");
        assertThat(chromium.text("dl")).contains(taro.imapPassword().value());
        seen("IMAP用ID・パスワードの確認");
        chromium.press("IMAP専用パスワード再発行");
        seen("IMAP専用パスワード再発行");
        chromium.press("設定を確定する");
        chromium.tap("次へ");
    }

    private void profile() throws Exception {
        seen("ドコモメール利用設定");
        chromium.open(simulator.portalUrl().resolve("iphone/support/guide/"));
        seen("iPhone利用設定");
    }

    private void spmodePassword() throws Exception {
        chromium.tap("My docomo");
        chromium.tap("サービス一覧");
        seen("サービス一覧");
        chromium.tap("spモードパスワード");
        seen("spモードパスワード");
        chromium.type("networkPin", taro.networkPin().value());
        chromium.type("newSpmodePassword", "2468");
        chromium.type("newSpmodePasswordAgain", "2468");
        chromium.press("spモードパスワードを設定する");
        seen("spモードパスワード");
        assertThat(taro.spmodePassword().value()).isEqualTo("2468");
        chromium.open(simulator.portalUrl().resolve("unlock"));
        seen("dアカウントのロック解除");
        chromium.open(simulator.portalUrl().resolve("no-such-page"));
        seen("処理できませんでした。");
    }

    private void wifi() throws Exception {
        chromium.open(url(AccessPath.WIFI, DIRECT));
        seen("dアカウントでログイン");
        simulator.subscribers().setTwoStep(taro, true);
        chromium.type("dAccountId", "taro-d");
        chromium.type("dAccountPassword", taro.dAccountPassword().value());
        chromium.press("dアカウントでログイン");
        seen("セキュリティコード");
        chromium.type("code", taro.sentCode().orElseThrow().value());
        chromium.press("dアカウントでログイン");
        seen("IMAP用ID・パスワードの確認");
        assertThat(chromium.text("[role=alert]")).isEqualTo(UW10E6);
        chromium.tap("ログアウト");
        seen("ログアウト");
    }

    private URI url(AccessPath network, String path) {
        Endpoint server = simulator.endpoint(Service.PORTAL, network);
        return URI.create("https://" + server.host() + ":" + server.port() + "/" + path);
    }

    private void seen(String heading) throws IOException, InterruptedException {
        assertThat(chromium.text("h1")).isEqualTo(heading);
        assertThat(chromium.text("header")).contains("これはシミュレーターです。");
        chromium.mask(".secret");
        pictures++;
        Files.write(PICTURES.resolve(String.format("%02d %s.png", pictures, heading)), chromium.picture());
    }

    private String publicKey(Endpoint server) throws Exception {
        try (SSLSocket socket =
                (SSLSocket) simulator.clientTls().getSocketFactory().createSocket(server.host(), server.port())) {
            X509Certificate certificate = (X509Certificate) socket.getSession().getPeerCertificates()[0];
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(certificate.getPublicKey().getEncoded());
            return Base64.getEncoder().encodeToString(digest);
        }
    }
}
