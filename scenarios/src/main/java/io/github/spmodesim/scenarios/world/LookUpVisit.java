package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.browser.MyDocomo;
import io.github.spmodesim.client.browser.PortalBrowser;
import io.github.spmodesim.client.browser.PortalKeys;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.simulator.transcript.TranscriptEntry;
import io.github.spmodesim.simulator.transcript.TranscriptPrinter;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** One attempt to look the IMAP-only password up on a device, in a browser, under one cause and after one remedy. */
public final class LookUpVisit {
    private static final String SIGN_OUT = "ログアウト";

    private final World world;
    private final Belongings belongings;
    private final Person person;
    private final Device device;
    private PortalBrowser browser;

    /** On a fresh device of that kind, whose browser has seen nothing. */
    public LookUpVisit(World world, Belongings belongings, Person person, Gadget gadget) {
        this.world = world;
        this.belongings = belongings;
        this.person = person;
        this.device = belongings.device(gadget.profile(), gadget.connectivity());
        this.browser = belongings.newBrowser(device);
    }

    /**
     * What was seen in the end.
     *
     * @param result how the look-up ended
     * @param lines what was said for it, {@code portal-3 C: …}, secrets masked
     */
    public record Outcome(LookUp result, List<String> lines) {
        /** Copies the list. */
        public Outcome {
            lines = List.copyOf(lines);
        }
    }

    /** Brings the cause about, does the remedy, and looks the password up by the article's way. */
    public Outcome tried(LookUpCause cause, LookUpRemedy remedy) {
        cause.strike(this);
        remedy.on(this);
        int before = entries().size();
        LookUp result = LookUp.of(portal().lookUp());
        List<TranscriptEntry> said = entries();
        return new Outcome(
                result,
                TranscriptPrinter.print(said.subList(before, said.size()))
                        .lines()
                        .toList());
    }

    private List<TranscriptEntry> entries() {
        return world.simulator().transcript().entries();
    }

    Device device() {
        return device;
    }

    PortalBrowser browser() {
        return browser;
    }

    PortalKeys keys() {
        return belongings.keys(person);
    }

    URI top() {
        return world.simulator().portalUrl();
    }

    MyDocomo portal() {
        return belongings.myDocomo(browser, keys());
    }

    void takeAnotherBrowser() {
        browser = belongings.newBrowser(device);
    }

    void signOut() {
        browser.open(top().resolve("sign-out"));
        browser.press(SIGN_OUT);
    }

    void letPass(Duration time) {
        world.letPass(time);
    }
}
