package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Connectivity;
import io.github.spmodesim.client.device.Credentials;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.NewSubscriber;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.ArrayList;
import java.util.List;

/** Many subscribers without an IMAP-only password, at home, while the obligation comes to one after the other (claim S2). */
public final class RollOut {
    private final World world;
    private final Belongings belongings;
    private final MailUse mail;
    private final List<Subscriber> people = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();

    /** Nobody so far. */
    public RollOut(World world, Belongings belongings, MailUse mail) {
        this.world = world;
        this.belongings = belongings;
        this.mail = mail;
    }

    /** Adds so many subscribers. */
    public void subscribe(int number) {
        for (int i = 1; i <= number; i++) {
            people.add(world.simulator()
                    .subscribers()
                    .add(NewSubscriber.of(
                                    new ImapId("kenmei-" + i + "-d"), new MailAddress("kenmei." + i + "@docomo.ne.jp"))
                            .notIssued()));
        }
    }

    /** How many of them receive mail by the d account password now: 全員, 一部 or いない. */
    public String share() {
        int passing = (int) people.stream().filter(this::receives).count();
        counts.add(passing);
        if (passing == people.size()) {
            return "全員";
        }
        return passing == 0 ? "いない" : "一部";
    }

    /** How many it were each time that somebody looked. */
    public List<Integer> counts() {
        return List.copyOf(counts);
    }

    private boolean receives(Subscriber subscriber) {
        Credentials credentials = Credentials.of(subscriber.imapId().value(), KnownSecret.D_ACCOUNT.of(subscriber));
        MailAccount account = new MailAccount(
                Belongings.ACCOUNT,
                subscriber.address().value(),
                new ServerSettings("imap.spmode.ne.jp", 993, Security.SSL, credentials),
                new ServerSettings("smtp.spmode.ne.jp", 465, Security.SSL, credentials));
        Device device = belongings.device(
                Profiles.named("thunderbird").variants().get(0), Connectivity.withoutSim(AccessPath.WIFI));
        return mail.tryReceiving(device, account, Drive.JAKARTA) == Passage.PASSES;
    }
}
