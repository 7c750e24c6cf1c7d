package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.browser.Download;
import io.github.spmodesim.client.browser.Page;
import io.github.spmodesim.client.browser.PortalKeys;
import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.ConfigurationProfile;
import io.github.spmodesim.client.device.Connectivity;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.transcript.TranscriptPrinter;
import java.util.ArrayList;
import java.util.List;

/** Somebody types every secret wherever one is asked for, right and wrong, and everything that is left is kept (claim B2). */
public final class SecretsWalk {
    private final World world;
    private final Belongings belongings;
    private final List<Canary> canaries = new ArrayList<>();
    private final StringBuilder printed = new StringBuilder();
    private final List<Seen> seen = new ArrayList<>();
    private boolean pageHeldIt;
    private boolean profileHeldIt;

    /** In a world; nothing is typed so far. */
    public SecretsWalk(World world, Belongings belongings) {
        this.world = world;
        this.belongings = belongings;
    }

    /** All of it. */
    public void walk(Person person) {
        Subscriber subscriber = world.subscriber(person);
        canaries.addAll(Canaries.of(subscriber));
        useMail(person, KnownSecret.IMAP.of(subscriber));
        useMail(person, KnownSecret.D_ACCOUNT.of(subscriber));
        world.simulator().subscribers().reissue(subscriber);
        useMail(person, KnownSecret.OLD_IMAP.of(subscriber));
        canaries.addAll(Canaries.of(subscriber));
        visit(person);
        print(subscriber, subscriber.passwordHistory(), world.simulator().options());
    }

    private void useMail(Person person, TypedPassword password) {
        for (Gadget gadget : List.of(Gadget.IPHONE, Gadget.COMPUTER)) {
            Device device = belongings.device(gadget.profile(), Connectivity.withoutSim(AccessPath.OVERSEAS));
            device.setUp(belongings.typedIn(person, password));
            InstalledApp app = world.install(device, Drive.WIRE);
            Seen look = app.look(new OutgoingMail(List.of(person.address()), "件名", "本文\r\n"));
            seen.add(look);
            print(look, app.account(), device.accounts());
        }
    }

    private void visit(Person person) {
        Device phone = belongings.device(person, Gadget.IPHONE);
        TypedPassword password = KnownSecret.IMAP.of(world.subscriber(person));
        Page page = (Page) belongings.myDocomo(phone, person).lookUp();
        pageHeldIt = page.passwordRow("IMAP専用パスワード").filter(password::equals).isPresent();
        Download file = (Download) belongings.myDocomo(phone, person).profile();
        ConfigurationProfile profile =
                belongings.profile(phone, person).download().orElseThrow();
        profileHeldIt =
                profile.accounts().get(0).incoming().credentials().password().equals(password);
        phone.install(profile);
        PortalKeys wrong = PortalKeys.withNetworkPin(person.imapId(), password, password);
        Device tablet = belongings.device(person, Gadget.IPAD);
        print(belongings.myDocomo(belongings.newBrowser(tablet), wrong).lookUp());
        print(belongings
                .myDocomo(belongings.newBrowser(tablet), belongings.keys(person))
                .lookUp());
        print(page, file, profile, phone.accounts(), phone.profiles(), wrong);
    }

    /** What the service wrote down of every connection. */
    public String serverTranscript() {
        return TranscriptPrinter.print(world.simulator().transcript().entries());
    }

    /** What the apps wrote down of theirs. */
    public String appTranscripts() {
        StringBuilder all = new StringBuilder();
        seen.forEach(look -> look.lines().forEach(line -> all.append(line).append('\n')));
        return all.toString();
    }

    /** What is shown of the values themselves, as a log or a failing test shows them. */
    public String printed() {
        return printed.toString();
    }

    /** What the apps showed. */
    public List<Seen> seen() {
        return List.copyOf(seen);
    }

    /** Which secrets came to light in a text. */
    public List<Canary> foundIn(String text) {
        return Canaries.in(text, canaries);
    }

    /** Whether both that were asked for held it: the page and the profile. */
    public boolean isWhereItWasAskedFor() {
        return pageHeldIt && profileHeldIt;
    }

    private void print(Object... values) {
        for (Object value : values) {
            printed.append(value).append('\n');
        }
    }
}
