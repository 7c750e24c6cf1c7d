package io.github.spmodesim.scenarios.world;

import io.cucumber.java.PendingException;
import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Connectivity;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.driver.MailDriver;
import io.github.spmodesim.client.driver.MailDrivers;
import io.github.spmodesim.client.driver.Network;
import io.github.spmodesim.client.remedy.PortalProfileSource;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.NewSubscriber;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One scenario's simulator, people and devices. The simulator starts when it is first needed; what it shall do otherwise than
 * its dialect says has to be asked before.
 */
public final class World implements AutoCloseable {
    /** The system property that sets the seed of every scenario. */
    public static final String SEED_PROPERTY = "spmode.seed";
    /** The system property that names the dialect of every scenario, or its file. */
    public static final String DIALECT_PROPERTY = "spmode.dialect";
    /** The system property that names the ready file of a simulator that runs elsewhere on this machine. */
    public static final String TARGET_PROPERTY = "spmode.target";
    /** The account's name on the screen. */
    public static final String ACCOUNT = "ドコモメール";

    private final Simulation simulation = new Simulation();
    private final DeviceClock clock = new DeviceClock();
    private final List<AutoCloseable> resources = new ArrayList<>();
    private final Map<Drive, MailDriver> drivers = new EnumMap<>(Drive.class);
    private final Map<Person, Subscriber> subscribers = new EnumMap<>(Person.class);
    private final Networks networks = new Networks(this::simulator);
    private final MailApps apps = new MailApps();
    private final Optional<Target> target =
            Optional.ofNullable(System.getProperty(TARGET_PROPERTY)).map(file -> new Target(Path.of(file)));
    private final Outages outages = new Outages(this::simulator, target);
    private final Impatience impatience = new Impatience(clock, outages::isSilent, this::demandsTls);

    /** A world with nobody in it. */
    public World() {}

    /** The driver that does it in that way. */
    MailDriver driver(Drive drive) {
        return drivers.computeIfAbsent(drive, way -> MailDrivers.named(way.driver()));
    }

    /** The network as anybody meets it; over the spmode line it is the first subscriber's. */
    Network network() {
        return networks.anybodys();
    }

    /** Has something closed with the world. */
    <T extends AutoCloseable> T keep(T resource) {
        resources.add(resource);
        return resource;
    }

    /**
     * The service.
     *
     * @throws PendingException where it runs in another process, and only its ports and its control door can be reached
     */
    public SpmodeSimulator simulator() {
        if (target.isPresent()) {
            throw new PendingException("組み込みのシミュレーターでだけ試せる(--targetでは試せない)");
        }
        return simulation.running();
    }

    /** Whether anybody has needed the service so far. */
    public boolean isRunning() {
        return simulation.isRunning();
    }

    /** Has the service do otherwise than its dialect says; only before it is first needed. */
    public void dialect(String path, String value) {
        simulation.value(path, value);
    }

    /** Has the service's calendar begin there; only before it is first needed. */
    public void calendar(Instant begin) {
        simulation.calendar(begin);
    }

    /** The clock of every device. */
    public DeviceClock clock() {
        return clock;
    }

    /** Makes a person a subscriber with an IMAP-only password. */
    public void subscribe(Person person) {
        if (target.isPresent()) {
            target.get().subscribe(person);
            return;
        }
        subscribers.put(person, simulator().subscribers().add(person.imapId(), person.address()));
    }

    /** Makes a person a subscriber of another kind, under the person's own ID and address. */
    public void subscribe(Person person, NewSubscriber asked) {
        subscribers.put(person, simulator().subscribers().add(asked));
    }

    /** The same, as this kind of what is usual. */
    public void subscribe(Person person, UnaryOperator<NewSubscriber> kind) {
        ImapId imapId = new ImapId(person.imapId());
        subscribe(person, kind.apply(NewSubscriber.of(imapId, new MailAddress(person.address()))));
    }

    /** The person's contract. */
    public Subscriber subscriber(Person person) {
        return present(Optional.ofNullable(subscribers.get(person)), person.japanese() + "の契約");
    }

    /** What the person knows of the own contract at this moment. */
    public MailContract contract(Person person) {
        return target.map(there -> present(there.contract(person), person.japanese() + "の契約"))
                .orElseGet(() -> MailContract.of(subscriber(person)));
    }

    /** Has the person's IMAP-only password reissued and confirmed (claims I2, I3). */
    public void reissue(Person person) {
        target.ifPresentOrElse(
                there -> there.reissue(person), () -> simulator().subscribers().reissue(subscriber(person)));
    }

    /** Sets an app up by hand with the right settings (claims C2 and C3), in every variant. */
    public Variants setUp(Person person, App app, Drive drive) {
        return setUp(person, app, drive, SetUpWay.BY_HAND);
    }

    /**
     * Sets an app up in every variant of its profile, and remembers it as the person's.
     *
     * @throws PendingException where too little is known of the app to drive it
     */
    public Variants setUp(Person person, App app, Drive drive, SetUpWay way) {
        List<InstalledApp> variants = MailApps.ofEachVariant(app, drive, (variant, of) -> {
            Device device = MailApps.device(variant, of, this);
            putAccountOn(device, person, way);
            return install(person, device, drive);
        });
        return apps.remember(person, new Variants(app, drive, way, variants));
    }

    /** The same app set up once more as it was, with what is right today. */
    public Variants anew(Person person, Variants old) {
        return setUp(person, old.app(), old.drive(), old.way());
    }

    /** The person's app as it was set up. */
    public Variants app(Person person, App app) {
        return present(apps.find(person, app), person.japanese() + "の" + app.japanese());
    }

    /** The mail app of a device that has its account already. */
    public InstalledApp install(Person person, Device device, Drive drive) {
        return new InstalledApp(device, driver(drive), new Surroundings(network(person), impatience));
    }

    /** The same on a device of whomever; over the spmode line it goes by the first subscriber's. */
    InstalledApp install(Device device, Drive drive) {
        return new InstalledApp(device, driver(drive), new Surroundings(network(), impatience));
    }

    private void putAccountOn(Device device, Person person, SetUpWay way) {
        switch (way) {
            case BY_HAND -> device.setUp(rightAccount(person));
            case BY_PROFILE -> {
                Connectivity before = device.connectivity().copy();
                device.switchTo(AccessPath.SPMODE_LINE);
                profiles(person, device).download().ifPresent(device::install);
                before.path().ifPresent(device::switchTo);
            }
        }
    }

    /** The account as somebody types it in by the article (claims C2, C3), with the password of now. */
    public MailAccount rightAccount(Person person) {
        return contract(person).account(ACCOUNT);
    }

    /** The network as the person's devices meet it; over the spmode line it is the person's own. */
    public Network network(Person person) {
        return target.map(Target::network).orElseGet(() -> networks.of(subscriber(person)));
    }

    /** iPhone利用設定 for the person, downloaded by a new browser of the device. */
    public PortalProfileSource profiles(Person person, Device device) {
        return ProfileDownload.by(
                subscriber(person), device, network(person), simulator().portalUrl());
    }

    /** Each remedy is tried for itself: at a target too, the failures of those before it must not lock the account. */
    public void forgetFailures() {
        target.ifPresent(Target::unlock);
    }

    /** What passes at the service by itself. */
    public Outages outages() {
        return outages;
    }

    private boolean demandsTls() {
        return !isRunning()
                || simulator().options().dialect().tls().plainTextAfterMillis().value() == 0;
    }

    /** Lets time pass, for the service and on every device. */
    public void letPass(Duration time) {
        outages.letPass(time);
        clock.advance(time);
    }

    private static <T> T present(Optional<T> value, String what) {
        return value.orElseThrow(() -> new IllegalStateException(what + "がまだない: 前提のステップが足りない"));
    }

    @Override
    public void close() {
        target.ifPresent(there -> outages.end());
        resources.forEach(World::closeQuietly);
        drivers.values().forEach(MailDriver::close);
        clock.close();
        simulation.close();
    }

    private static void closeQuietly(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            throw new IllegalStateException("could not be closed: " + resource, e);
        }
    }
}
