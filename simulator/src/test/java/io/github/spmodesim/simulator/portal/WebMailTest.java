package io.github.spmodesim.simulator.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.subscriber.Contract;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.NewSubscriber;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.transcript.TranscriptPrinter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** ドコモメール(ブラウザ版) needs no IMAP-only password (claim U5). */
@Timeout(60)
class WebMailTest {
    private final SpmodeSimulator simulator = SpmodeSimulator.start();
    private final Subscriber taro = simulator
            .subscribers()
            .add(NewSubscriber.of(new ImapId("taro-d"), new MailAddress("taro@docomo.ne.jp"))
                    .notIssued());
    private final TestBrowser browser = new TestBrowser(HttpsDoor.byLine(simulator));

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void showsWhatHasComeNewestFirst() {
        browser.open("/services").tap("ドコモメール(ブラウザ版)");
        assertThat(browser.page().text()).contains("受信したメールはありません。");

        simulator.mail().deliver(taro, "hanako@example.jp", "一通目", "本文");
        simulator.mail().deliver(taro, "hanako@example.jp", "二通目", "本文");
        browser.open("/webmail");

        assertThat(browser.page().select("main li").eachText())
                .containsExactly("hanako@example.jp 二通目", "hanako@example.jp 一通目");
    }

    @Test
    void sendsByDAccountOverWifi() {
        browser.comeBy(HttpsDoor.by(simulator, AccessPath.WIFI)).open("/webmail");
        browser.type("dアカウントのID", "taro-d")
                .type("dアカウントのパスワード", taro.dAccountPassword().value())
                .press("dアカウントでログイン");
        write("taro@docomo.ne.jp");

        assertThat(browser.page().text()).contains("メールを送信しました。");
        assertThat(simulator.mail().inbox(taro).waitFor(1).get(0).text()).startsWith("秘密の本文");
        assertThat(TranscriptPrinter.print(simulator.transcript().entries())).doesNotContain("秘密の本文");
    }

    @Test
    void saysThatAMailToNobodyIsNotSent() {
        browser.open("/webmail");
        write("nobody@docomo.ne.jp");

        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.page().text()).contains("メールを送信できませんでした。");
    }

    @Test
    void isNotServedToAContractWithoutMail() {
        simulator.subscribers().changeContract(taro, Contract.AHAMO);

        assertThat(browser.open("/webmail").status()).isEqualTo(403);
        assertThat(browser.page().text()).contains("このご契約ではドコモメールを使えません。");
    }

    private void write(String to) {
        browser.type("宛先", to).type("件名", "自分に").type("本文", "秘密の本文").press("送信する");
    }
}
