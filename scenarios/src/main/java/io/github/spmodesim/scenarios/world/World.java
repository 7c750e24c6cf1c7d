package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Credentials;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.driver.MailDriver;
import io.github.spmodesim.client.driver.MailDrivers;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.scenarios.switches.Switch;
import io.github.spmodesim.scenarios.switches.Switches;
import io.github.spmodesim.simulator.SimulatorOptions;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.dialect.DialectTree;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One scenario's simulator, people and devices. */
public final class World implements AutoCloseable {
    /** The system property that sets the seed of every scenario. */
    public static final String SEED_PROPERTY = "spmode.seed";

    private static final String ACCOUNT = "ドコモメール";

    private final SpmodeSimulator simulator;
    private final DeviceClock clock = new DeviceClock();
    private final Map<Drive, MailDriver> drivers = new EnumMap<>(Drive.class);
    private final Map<Person, Subscriber> subscribers = new EnumMap<>(Person.class);
    private final Map<Person, Map<App, Variants>> apps = new EnumMap<>(Person.class);

    /** A world with nobody in it. */
    public World() {
        long seed = Long.getLong(SEED_PROPERTY, SimulatorOptions.EMBEDDED_SEED);
        // Each remedy is tried for itself: the failures of those before it must not lock the account.
        DialectTree dialect = Dialects.named("docomo").with("lock.mail.failures", "off");
        Optional<Switch> turned = Switches.chosen();
        simulator = SpmodeSimulator.start(SimulatorOptions.embedded()
                .withSeed(OptionalLong.of(seed))
                .withDialect(turned.map(one -> one.turn(dialect)).orElse(dialect)));
        turned.ifPresent(one -> one.faults().forEach(simulator.faults()::add));
    }

    /** The service. */
    public SpmodeSimulator simulator() {
        return simulator;
    }

    /** Makes a person a subscriber. */
    public void subscribe(Person person) {
        subscribers.put(person, simulator.subscribers().add(person.imapId(), person.address()));
    }

    /** The person's contract. */
    public Subscriber subscriber(Person person) {
        return present(subscribers.get(person), person.japanese() + "の契約");
    }

    /** Sets up an app by hand with the right settings (claims C2 and C3), on Wi-Fi, in every variant. */
    public Variants setUp(Person person, App app, Drive drive) {
        List<InstalledApp> variants = new ArrayList<>();
        for (ClientProfile variant : app.profile().variants()) {
            variants.add(installed(person, variant, drive));
        }
        Variants all = new Variants(app.japanese() + "(" + drive.japanese() + ")", List.copyOf(variants));
        apps.computeIfAbsent(person, p -> new EnumMap<>(App.class)).put(app, all);
        return all;
    }

    /** The person's app as it was set up. */
    public Variants app(Person person, App app) {
        return present(apps.getOrDefault(person, Map.of()).get(app), person.japanese() + "の" + app.japanese());
    }

    /** Lets time pass, for the service and on every device. */
    public void letPass(Duration time) {
        simulator.clock().advance(time);
        clock.advance(time);
    }

    private InstalledApp installed(Person person, ClientProfile variant, Drive drive) {
        Device device = new Device(variant, AccessPath.WIFI, clock);
        device.setUp(account(subscriber(person)));
        MailDriver driver = drivers.computeIfAbsent(drive, way -> MailDrivers.named(way.driver()));
        return new InstalledApp(device, driver, NetworkMap.over(simulator, device.accessPath()));
    }

    private static MailAccount account(Subscriber subscriber) {
        Credentials credentials = Credentials.of(
                subscriber.imapId().value(),
                new TypedPassword(subscriber.imapPassword().value()));
        return new MailAccount(
                ACCOUNT,
                subscriber.address().value(),
                new ServerSettings("imap.spmode.ne.jp", 993, Security.SSL, credentials),
                new ServerSettings("smtp.spmode.ne.jp", 465, Security.SSL, credentials));
    }

    private static <T> T present(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalStateException(what + "がまだない: 前提のステップが足りない");
        }
        return value;
    }

    @Override
    public void close() {
        drivers.values().forEach(MailDriver::close);
        clock.close();
        simulator.close();
    }
}
