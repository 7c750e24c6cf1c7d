package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Connectivity;
import io.github.spmodesim.client.device.Credentials;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.driver.FetchingRound;
import io.github.spmodesim.client.driver.FetchingService;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.driver.wire.WireDriver;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.StoredMail;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.List;

/**
 * Another mail provider, whose service fetches a person's docomo mail (claim U4). The provider is a second simulator; its
 * machines reach docomo from abroad.
 */
public final class OtherProvider {
    private static final ClientProfile PROGRAM =
            Profiles.named("fetching-service").variants().get(0);

    private final World world;
    private final Belongings belongings;
    private final SpmodeSimulator provider;
    private final Subscriber customer;
    private final WireDriver driver;
    private final Person person;
    private final FetchingService service;

    private OtherProvider(World world, Belongings belongings, Person person, TypedPassword password) {
        this.world = world;
        this.belongings = belongings;
        this.person = person;
        this.provider = world.keep(SpmodeSimulator.start());
        this.customer = provider.subscribers().add("customer-e", "customer@docomo.ne.jp");
        this.driver = world.keep(new WireDriver());
        MailTask source = task(world.simulator(), belongings.typedIn(person, password));
        this.service = new FetchingService(
                driver, source, task(provider, ownAccount()), customer.address().value());
    }

    /** A provider that was told to fetch a person's mail by this password. */
    public static OtherProvider fetching(World world, Belongings belongings, Person person, TypedPassword password) {
        return new OtherProvider(world, belongings, person, password);
    }

    /** The person tells the service another password. */
    public void tell(TypedPassword password) {
        service.changeSource(account -> belongings.typedIn(person, password));
    }

    /** One round; how fetching ended. */
    public Passage run() {
        FetchingRound round = service.run();
        return Passage.of(round.fetched());
    }

    /** The subjects of all that has come over. */
    public List<String> subjects() {
        return provider.mail().inbox(customer).list().stream()
                .map(StoredMail::subject)
                .toList();
    }

    private MailTask task(SpmodeSimulator simulator, MailAccount account) {
        return new MailTask(
                PROGRAM,
                account,
                NetworkMap.over(simulator, AccessPath.OVERSEAS).through(Connectivity.withoutSim(AccessPath.OVERSEAS)),
                world.clock());
    }

    private MailAccount ownAccount() {
        Credentials credentials = Credentials.of(customer.imapId().value(), KnownSecret.IMAP.of(customer));
        return new MailAccount(
                "own",
                customer.address().value(),
                new ServerSettings("imap.spmode.ne.jp", 993, Security.SSL, credentials),
                new ServerSettings("smtp.spmode.ne.jp", 465, Security.SSL, credentials));
    }
}
