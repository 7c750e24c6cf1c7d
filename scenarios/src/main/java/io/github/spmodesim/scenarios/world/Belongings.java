package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.browser.MyDocomo;
import io.github.spmodesim.client.browser.PortalBrowser;
import io.github.spmodesim.client.browser.PortalKeys;
import io.github.spmodesim.client.device.Connectivity;
import io.github.spmodesim.client.device.Credentials;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.MobileConfigReader;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.device.Tether;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.remedy.PortalProfileSource;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What people have and carry about: devices, the browsers on them, phones that share their line. */
public final class Belongings {
    /** The name under which a device knows docomo mail. */
    public static final String ACCOUNT = "ドコモメール";

    private final World world;
    private final Map<Person, Map<Gadget, Device>> devices = new EnumMap<>(Person.class);
    private final Map<Device, PortalBrowser> browsers = new HashMap<>();
    private final Map<Person, Tether> tethers = new EnumMap<>(Person.class);

    /** Nobody has anything yet. */
    public Belongings(World world) {
        this.world = world;
    }

    /** The person's device of that kind. */
    public Device device(Person person, Gadget gadget) {
        return devices.computeIfAbsent(person, p -> new EnumMap<>(Gadget.class))
                .computeIfAbsent(gadget, kind -> device(kind.profile(), kind.connectivity()));
    }

    /** Somebody's device that is no person's of the features. */
    public Device device(ClientProfile profile, Connectivity connectivity) {
        return new Device(profile, connectivity, world.clock());
    }

    /** The browser that is used on a device. */
    public PortalBrowser browser(Device device) {
        return browsers.computeIfAbsent(device, this::newBrowser);
    }

    /** Another browser on it, from now on the one that is used. */
    public PortalBrowser takeAnotherBrowser(Device device) {
        browsers.put(device, newBrowser(device));
        return browser(device);
    }

    /** A browser that has seen nothing. */
    public PortalBrowser newBrowser(Device device) {
        return new PortalBrowser(device, world.network());
    }

    /** My docomo on a device, visited by somebody who knows all that there is to know of a person's contract. */
    public MyDocomo myDocomo(Device device, Person person) {
        return myDocomo(browser(device), keys(person));
    }

    /** My docomo in a browser, visited by somebody who knows these. */
    public MyDocomo myDocomo(PortalBrowser browser, PortalKeys keys) {
        return new MyDocomo(browser, world.simulator().portalUrl(), keys);
    }

    /** What a person knows. */
    public PortalKeys keys(Person person) {
        Subscriber subscriber = world.subscriber(person);
        return PortalKeys.withNetworkPin(
                person.imapId(), KnownSecret.D_ACCOUNT.of(subscriber), KnownSecret.NETWORK_PIN.of(subscriber));
    }

    /** Where a device has iPhone利用設定 from. */
    public PortalProfileSource profile(Device device, Person person) {
        return new PortalProfileSource(
                myDocomo(device, person),
                new MobileConfigReader(world.network().trust().authorities()));
    }

    /** The account as somebody types it in by the article (claims C2, C3). */
    public MailAccount typedIn(Person person, TypedPassword password) {
        Credentials credentials = Credentials.of(person.imapId(), password);
        return new MailAccount(
                ACCOUNT,
                person.address(),
                new ServerSettings("imap.spmode.ne.jp", 993, Security.SSL, credentials),
                new ServerSettings("smtp.spmode.ne.jp", 465, Security.SSL, credentials));
    }

    /** The phone's インターネット共有, with what it shows as 「Wi-Fiのパスワード」. */
    public Tether share(Person person, TypedPassword wifiPassword) {
        Tether tether = new Tether(person.japanese() + "のiPhone", wifiPassword);
        tethers.put(person, tether);
        return tether;
    }

    /** The tether of a person's phone. */
    public Tether tether(Person person) {
        Tether tether = tethers.get(person);
        if (tether == null) {
            throw new IllegalStateException(person.japanese() + "のインターネット共有がまだない: 前提のステップが足りない");
        }
        return tether;
    }
}
