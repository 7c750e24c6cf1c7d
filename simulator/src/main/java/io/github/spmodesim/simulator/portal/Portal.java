package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.dialect.PortalLimits;
import io.github.spmodesim.simulator.http.HttpEndpoint;
import io.github.spmodesim.simulator.portal.profile.Autoconfig;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** My docomo, as all connections share it. Thread-safe. */
public final class Portal {
    private final PortalWording wording;
    private final Parts parts;
    private final Gate gate;
    private final PortalSessions sessions;
    private final Map<PortalPath, PortalPage> pages = new EnumMap<>(PortalPath.class);

    /**
     * What stands behind the pages.
     *
     * @param directory the subscribers
     * @param profiles their configuration profiles
     * @param autoconfig what Thunderbird asks for, if it is answered
     * @param accessCode what a browser has to give before anything else, if anything
     * @param clock the service's calendar
     * @param mail the browser version of docomo mail, if it is served
     */
    public record Parts(
            SubscriberDirectory directory,
            ConfigurationProfiles profiles,
            Optional<Autoconfig> autoconfig,
            Optional<AccessCode> accessCode,
            InstantSource clock,
            Optional<WebMail> mail) {
        /** Without an autoconfiguration and without mail. */
        public Parts(
                SubscriberDirectory directory,
                ConfigurationProfiles profiles,
                Optional<AccessCode> accessCode,
                InstantSource clock) {
            this(directory, profiles, Optional.empty(), accessCode, clock, Optional.empty());
        }
    }

    /** The portal of a dialect; nobody has visited it yet. */
    public Portal(Dialect dialect, Parts parts) {
        this.wording = PortalWording.of(dialect);
        this.parts = parts;
        this.gate = new Gate(wording, parts.directory().rules().access().portal(), parts.accessCode());
        this.sessions = new PortalSessions(wording.limits(), parts.clock());
        all().forEach(page -> pages.put(page.path(), page));
        parts.mail()
                .map(mail -> new WebMailPage(wording, parts.directory(), mail))
                .ifPresent(page -> pages.put(page.path(), page));
    }

    private List<PortalPage> all() {
        SubscriberDirectory directory = parts.directory();
        return List.of(
                new TopPage(wording),
                new AccessCodePage(wording, parts.accessCode()),
                new SignInPage(wording, directory.dAccounts()),
                new SignInCodePage(wording, directory.dAccounts()),
                new SignOutPage(wording),
                new UnlockPage(wording, directory.dAccounts()),
                new SettingsPage(wording),
                new MailSettingsPage(wording),
                new IdentityPage(wording, directory.identity()),
                new MailMenuPage(wording),
                new ImapPasswordPage(wording, directory),
                new IssuePage(wording, directory.issues()),
                new IssuedPage(wording),
                new ServicesPage(wording, parts.mail().isPresent()),
                new SpmodePasswordPage(wording, directory.identity()),
                new IphonePage(wording),
                new IphoneMailPage(wording, parts.profiles()),
                new ProfilePage(wording, parts.profiles()));
    }

    /** What answers the requests of one connection. */
    public HttpEndpoint open(Visitor visitor) {
        return new PortalEndpoint(this, visitor);
    }

    /** What bounds its connections. */
    public PortalLimits limits() {
        return wording.limits();
    }

    PortalWording wording() {
        return wording;
    }

    Gate gate() {
        return gate;
    }

    PortalSessions sessions() {
        return sessions;
    }

    SubscriberDirectory directory() {
        return parts.directory();
    }

    /** What Thunderbird asks for at this path; empty where it asks for nothing there. */
    Optional<Autoconfig> autoconfigAt(String path) {
        return parts.autoconfig().filter(autoconfig -> autoconfig.isAt(path));
    }

    Optional<PortalPage> page(PortalPath path) {
        return Optional.ofNullable(pages.get(path));
    }
}
