package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.browser.MyDocomo;
import io.github.spmodesim.client.browser.PortalBrowser;
import io.github.spmodesim.client.browser.PortalKeys;
import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Connectivity;
import io.github.spmodesim.client.device.Credentials;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.MobileConfigReader;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.driver.MailApp;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.Network;
import io.github.spmodesim.client.driver.wire.WireDriver;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.client.remedy.PortalProfileSource;
import io.github.spmodesim.simulator.SimulatorOptions;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.NewSubscriber;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.List;

/** Taro, his phone with a docomo SIM and a browser on it, and whatever other devices he has; over real sockets and TLS. */
final class Household implements AutoCloseable {
    static final String ACCOUNT = "ドコモメール";

    private final SpmodeSimulator simulator;
    private final DeviceClock clock = new DeviceClock();
    private final WireDriver driver = new WireDriver();
    private final Subscriber taro;
    private final Device phone = device("iphone-mail", Connectivity.by(AccessPath.SPMODE_LINE));
    private final PortalBrowser safari;

    private Household(boolean issued, String spamPerDay) {
        // What is refused here is refused often, and on purpose.
        simulator = SpmodeSimulator.start(SimulatorOptions.embedded()
                .withDialect(Dialects.named("docomo")
                        .with("lock.mail.failures", "off")
                        .with("spam.messagesPerDay", spamPerDay)));
        NewSubscriber asked = NewSubscriber.of(new ImapId("taro-d"), new MailAddress("taro@docomo.ne.jp"));
        taro = simulator.subscribers().add(issued ? asked : asked.notIssued());
        safari = browser(phone);
    }

    /** With an IMAP-only password. */
    static Household issued() {
        return new Household(true, "off");
    }

    /** Before the first issue. */
    static Household notIssued() {
        return new Household(false, "off");
    }

    /** With an IMAP-only password, and ten unwanted messages a day once it has leaked. */
    static Household plagued() {
        return new Household(true, "10");
    }

    SpmodeSimulator simulator() {
        return simulator;
    }

    Subscriber taro() {
        return taro;
    }

    DeviceClock clock() {
        return clock;
    }

    Device phone() {
        return phone;
    }

    PortalBrowser safari() {
        return safari;
    }

    Device device(String profile, Connectivity connectivity) {
        return new Device(Profiles.named(profile).variants().get(0), connectivity, clock);
    }

    PortalBrowser browser(Device device) {
        return new PortalBrowser(device, network());
    }

    /** My docomo with what Taro knows, on his phone. */
    MyDocomo portal() {
        return portal(safari);
    }

    MyDocomo portal(PortalBrowser browser) {
        return portal(browser, typed(taro.networkPin().value()));
    }

    MyDocomo portal(PortalBrowser browser, TypedPassword pin) {
        return new MyDocomo(
                browser,
                simulator.portalUrl(),
                PortalKeys.withNetworkPin("taro-d", typed(taro.dAccountPassword().value()), pin));
    }

    PortalProfileSource profileFor(MyDocomo portal) {
        return new PortalProfileSource(
                portal, new MobileConfigReader(network().trust().authorities()));
    }

    /** The account as somebody types it in by the article (claims C2, C3). */
    MailAccount typedIn(String password) {
        Credentials credentials = Credentials.of("taro-d", typed(password));
        return new MailAccount(
                ACCOUNT,
                taro.address().value(),
                new ServerSettings("imap.spmode.ne.jp", 993, Security.SSL, credentials),
                new ServerSettings("smtp.spmode.ne.jp", 465, Security.SSL, credentials));
    }

    MailApp mail(Device device) {
        return new MailApp(device, driver, network());
    }

    boolean receives(Device device) {
        return mail(device).receive(ACCOUNT) instanceof MailOutcome.Done;
    }

    boolean sends(Device device) {
        OutgoingMail mail = new OutgoingMail(List.of(taro.address().value()), "自分に", "本文\r\n");
        return mail(device).send(ACCOUNT, mail) instanceof MailOutcome.Done;
    }

    static TypedPassword typed(String text) {
        return new TypedPassword(text);
    }

    private Network network() {
        return NetworkMap.over(simulator, AccessPath.SPMODE_LINE);
    }

    @Override
    public void close() {
        driver.close();
        clock.close();
        simulator.close();
    }
}
