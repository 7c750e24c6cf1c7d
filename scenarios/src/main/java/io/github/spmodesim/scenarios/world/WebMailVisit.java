package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.browser.Page;
import io.github.spmodesim.client.browser.PortalBrowser;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.simulator.transcript.TranscriptEntry;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** docomo mail over HTTPS: by docomo's own app on the line, or in a browser by d account (claim U5). */
public final class WebMailVisit {
    private static final String PAGE = "webmail";
    private static final String SIGN_IN = "dアカウントでログイン";

    private final World world;
    private final Belongings belongings;
    private final Map<Way, Set<TypedPassword>> typed = new EnumMap<>(Way.class);

    /** In a world. */
    public WebMailVisit(World world, Belongings belongings) {
        this.world = world;
        this.belongings = belongings;
    }

    /** docomo's own ways to the mail, each on the device that it is used on. */
    public enum Way {
        /** The line says whose visit it is. */
        OFFICIAL_APP("Androidのドコモメールの公式アプリ", Gadget.ANDROID),
        /** On a Wi-Fi, by d account. */
        BROWSER("ドコモメールのブラウザ版", Gadget.IPAD);

        private final String japanese;
        private final Gadget gadget;

        Way(String japanese, Gadget gadget) {
            this.japanese = japanese;
            this.gadget = gadget;
        }

        /** The way of that name in the features. */
        public static Way named(String japanese) {
            return Words.find(values(), way -> way.japanese, japanese);
        }
    }

    /** The page with the mail that has come. */
    public Page open(Way way, Person person) {
        PortalBrowser browser = browser(way, person);
        browser.open(world.simulator().portalUrl().resolve(PAGE));
        if (browser.page().heading().equals(SIGN_IN)) {
            TypedPassword password = KnownSecret.D_ACCOUNT.of(world.subscriber(person));
            typed(way).add(password);
            browser.press(SIGN_IN, Map.of("dアカウントのID", person.imapId(), "dアカウントのパスワード", password.reveal()));
        }
        return browser.page();
    }

    /** Writes a mail to the person's own address and sends it. */
    public void send(Way way, Person person, String subject) {
        open(way, person);
        browser(way, person).press("送信する", Map.of("宛先", person.address(), "件名", subject, "本文", subject));
    }

    /** What was typed as a password. */
    public Set<TypedPassword> typed(Way way) {
        return typed.computeIfAbsent(way, none -> new HashSet<>());
    }

    /** How often anybody connected to a mail port. */
    public long mailPortsUsed() {
        return world.simulator().transcript().entries().stream()
                .map(TranscriptEntry::connection)
                .filter(connection -> !connection.service().equals("portal"))
                .distinct()
                .count();
    }

    /** Every IMAP-only password that the person ever had. */
    public List<TypedPassword> imapPasswords(Person person) {
        return world.subscriber(person).passwordHistory().stream()
                .map(issued -> new TypedPassword(issued.password().value()))
                .toList();
    }

    private PortalBrowser browser(Way way, Person person) {
        return belongings.browser(belongings.device(person, way.gadget));
    }
}
