package io.github.spmodesim.scenarios.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.browser.Download;
import io.github.spmodesim.client.browser.Page;
import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.ConfigurationProfile;
import io.github.spmodesim.client.device.Connectivity;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.MobileConfigReader;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.driver.MailApp;
import io.github.spmodesim.scenarios.testkit.CapturedLogs;
import io.github.spmodesim.simulator.transcript.TranscriptPrinter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Somebody does everything that can be done with a secret, right and wrong, and none of them comes to light: not in a
 * transcript of either side, not in a log, not in what is printed of a value (claim B2).
 */
@Timeout(120)
class CanaryWalkTest {
    private final StringBuilder printed = new StringBuilder();

    @Test
    void onlyTheServedProfileAndThePageHoldThePassword() throws Exception {
        try (CapturedLogs logs = new CapturedLogs();
                Household home = Household.issued()) {
            List<Canary> chosen = List.of(
                    new Canary("new d account password", "kanaria-D-2026!"), new Canary("new spmode password", "9753"));
            List<Canary> before = Canaries.of(home.taro());
            everythingThatCanBeDone(home, chosen);
            List<Canary> canaries = new ArrayList<>(Canaries.of(home.taro()));
            canaries.addAll(before);
            canaries.addAll(chosen);

            String transcript =
                    TranscriptPrinter.print(home.simulator().transcript().entries());
            assertThat(transcript).contains("taro-d", "LOGIN", "AUTH", "/site/mail/src/domail_imappass.html");
            assertThat(Canaries.in(transcript, canaries))
                    .as("the simulator's transcript")
                    .isEmpty();
            assertThat(printed).contains("taro-d", "imap.spmode.ne.jp");
            assertThat(Canaries.in(printed.toString(), canaries))
                    .as("what is printed")
                    .isEmpty();
            assertThat(Canaries.in(logs.text(), canaries)).as("the logs").isEmpty();
        }
    }

    private void everythingThatCanBeDone(Household home, List<Canary> chosen) throws Exception {
        String first = home.taro().imapPassword().value();
        useMail(home, first);
        useMail(home, home.taro().dAccountPassword().value());
        home.portal().reissue();
        useMail(home, first);
        Page page = (Page) home.portal().lookUp();
        assertThat(page.row("IMAP専用パスワード")).contains(home.taro().imapPassword().value());
        print(page);
        installProfile(home);
        signInOverWifi(home);
        home.portal()
                .resetSpmodePassword(
                        Household.typed(home.taro().networkPin().value()),
                        Household.typed(chosen.get(1).secret()));
        home.simulator()
                .subscribers()
                .changeDAccountPassword(home.taro(), chosen.get(0).secret());
        signInOverWifi(home);
        print(home.safari()
                .open(URI.create(
                        home.simulator().portalUrl() + "mail/config-v1.1.xml?emailaddress=taro@docomo.ne.jp")));
        print(home.taro(), home.taro().passwordHistory(), home.simulator().options());
    }

    private void useMail(Household home, String password) {
        for (String profile : List.of("iphone-mail", "thunderbird")) {
            Device device = home.device(profile, Connectivity.withoutSim(AccessPath.OVERSEAS));
            device.setUp(home.typedIn(password));
            MailApp app = home.mail(device);
            print(app.receive(Household.ACCOUNT), app.transcript());
            print(app.send(Household.ACCOUNT, new OutgoingMail(List.of("taro@docomo.ne.jp"), "件名", "本文")));
            print(app.transcript(), device.accounts());
        }
    }

    private void installProfile(Household home) throws Exception {
        Download file = (Download) home.portal().profile();
        ConfigurationProfile profile =
                new MobileConfigReader(List.of()).read(file.octets().toByteArray());
        assertThat(profile.accounts().get(0).incoming().credentials().password().reveal())
                .isEqualTo(home.taro().imapPassword().value());
        home.phone().install(profile);
        print(file, profile, home.phone().accounts(), home.phone().profiles());
    }

    private void signInOverWifi(Household home) {
        Device computer = home.device("thunderbird", Connectivity.withoutSim(AccessPath.WIFI));
        print(home.portal(home.browser(computer)).lookUp());
        print(home.portal(home.browser(computer), Household.typed("0000")).lookUp());
    }

    private void print(Object... values) {
        for (Object value : values) {
            printed.append(value).append('\n');
        }
    }
}
