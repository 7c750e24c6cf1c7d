package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.browser.MyDocomo;
import io.github.spmodesim.client.browser.PortalKeys;
import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Connectivity;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.List;

/** Somebody abroad who has got hold of a person's secrets and goes on using them as they were (claims B3, B4). */
public final class Intruder {
    private final World world;
    private final Belongings belongings;
    private final MailUse mail;
    private final Device device;

    /** With nothing in hand. */
    public Intruder(World world, Belongings belongings, MailUse mail) {
        this.world = world;
        this.belongings = belongings;
        this.mail = mail;
        this.device = belongings.device(
                Profiles.named("intruder").variants().get(0), Connectivity.withoutSim(AccessPath.OVERSEAS));
    }

    /** What was got hold of, as it was at that moment. */
    public record Loot(Person from, TypedPassword imapPassword, PortalKeys keys) {}

    /** Takes all secrets of a person as they are now. */
    public Loot take(Person person) {
        Subscriber subscriber = world.subscriber(person);
        Loot loot = new Loot(person, KnownSecret.IMAP.of(subscriber), belongings.keys(person));
        device.setUp(belongings.typedIn(person, loot.imapPassword()));
        return loot;
    }

    /** Reads the mail and sends some. */
    public List<Passage> useMail() {
        return mail.tryBoth(device);
    }

    /** How far My docomo lets the intruder in. */
    public LookUp lookUp(PortalKeys keys) {
        return LookUp.of(visit(keys).lookUp());
    }

    /** Sets another spmode password for the person, over My docomo; whether it is another one now. */
    public boolean changeSetting(Person person, PortalKeys keys) {
        Subscriber subscriber = world.subscriber(person);
        TypedPassword before = KnownSecret.SPMODE.of(subscriber);
        visit(keys)
                .resetSpmodePassword(
                        keys.answer(), new TypedPassword(before.reveal().equals("1357") ? "2468" : "1357"));
        return !KnownSecret.SPMODE.of(subscriber).equals(before);
    }

    private MyDocomo visit(PortalKeys keys) {
        return belongings.myDocomo(belongings.newBrowser(device), keys);
    }
}
